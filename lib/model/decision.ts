import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { MeetingKind, PartOfDay, Role } from './extraction.ts';

/** The fields of an official that a person can put right. */
export const OfficialFields = z.object({
  name: z.string().min(1),
  positions: z.array(
    z.object({ title: z.string().min(1), body: z.string().nullable(), former: z.boolean() }),
  ),
});
export type OfficialFields = z.infer<typeof OfficialFields>;

/** The fields of a meeting that a person can put right. */
export const MeetingFields = z.object({
  name: z.string().min(1),
  kind: MeetingKind,
  date: z.string().nullable(),
  partOfDay: PartOfDay.nullable(),
  body: z.string().nullable(),
  place: z.string().nullable(),
  /** `official` is an `Official.id` of the same story. */
  people: z.array(z.object({ official: z.string(), roles: z.array(Role) })),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

/** What a person did to a fact of a story. `fact` is the id of an Official, Meeting or DocumentReference. */
export const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), fact: z.string() }),
  z.object({ kind: z.literal('reject'), fact: z.string() }),
  z.object({ kind: z.literal('correct-official'), fact: z.string(), fields: OfficialFields }),
  z.object({ kind: z.literal('correct-meeting'), fact: z.string(), fields: MeetingFields }),
  z.object({ kind: z.literal('add-official'), fact: z.string(), fields: OfficialFields, evidence: Evidence }),
  z.object({ kind: z.literal('add-meeting'), fact: z.string(), fields: MeetingFields, evidence: Evidence }),
  /** This story's official is another person than that story's official of the same name. */
  z.object({ kind: z.literal('not-same'), fact: z.string(), otherStory: z.string(), otherFact: z.string() }),
  /** The story was taken out of the library (kept until purged, so that it can come back). */
  z.object({ kind: z.literal('remove-story') }),
]);
export type Act = z.infer<typeof Act>;

/** One entry of the journal: never changed but for `undoneAt`, never dropped by a new reading. */
export const Decision = z.object({
  id: z.string(),
  /** ISO instant (UTC). */
  at: z.string(),
  by: z.literal('reader'),
  /** `Article.url` of the story it speaks of. */
  story: z.string(),
  act: Act,
  /** ISO instant when the person took it back, else null. */
  undoneAt: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;
