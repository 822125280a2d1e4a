import * as z from 'zod';
import { Evidence, Target } from './evidence.ts';
import {
  DeadlineFields,
  DocumentFields,
  FigureFields,
  MeetingFields,
  OfficialFields,
  PositionFields,
} from './fields.ts';

const fact = z.string();

/** A correction holds only what was changed, so that two made side by side both stand. */
const correct = <Kind extends string, Fields extends z.ZodRawShape>(
  kind: Kind,
  fields: z.ZodObject<Fields>,
) => z.object({ kind: z.literal(kind), fact, fields: fields.partial() });

/** What a person did. `fact` is the id of a fact of the story, made by the machine or by an `add-…`. */
export const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), fact }),
  z.object({ kind: z.literal('reject'), fact }),
  correct('correct-official', OfficialFields),
  correct('correct-meeting', MeetingFields),
  correct('correct-document', DocumentFields),
  correct('correct-figure', FigureFields),
  correct('correct-deadline', DeadlineFields),
  z.object({
    kind: z.literal('add-official'),
    fact,
    fields: OfficialFields,
    evidence: Evidence,
    /** Repeats of the name that were marked along with it. */
    mentions: z.array(Evidence).optional(),
  }),
  z.object({ kind: z.literal('add-meeting'), fact, fields: MeetingFields, evidence: Evidence }),
  z.object({
    kind: z.literal('add-document'),
    fact,
    fields: DocumentFields,
    evidence: Evidence,
    mentions: z.array(Evidence).optional(),
  }),
  /** Words of the story that give an official (`fact`) a post. */
  z.object({ kind: z.literal('add-position'), fact, position: PositionFields, evidence: Evidence }),
  /** Words of the story that name a place; of a meeting, where one is told. */
  z.object({
    kind: z.literal('add-place'),
    fact,
    name: z.string().min(1),
    meeting: z.string().nullable(),
    evidence: Evidence,
  }),
  /** A note on words of the story. Markdown, kept as text. */
  z.object({ kind: z.literal('add-note'), fact, text: z.string(), evidence: Evidence }),
  /** The note on a fact or on the whole story; the last one counts, an empty one takes it away. */
  z.object({ kind: z.literal('note'), fact, text: z.string() }),
  z.object({ kind: z.literal('tag'), fact, tag: z.string().min(1), on: z.boolean() }),
  /** Two facts of this story are one: what `fact` says goes over to `into`. */
  z.object({ kind: z.literal('merge'), fact, into: z.string() }),
  /** This story's official is another person than that story's official of the same name. */
  z.object({ kind: z.literal('not-same'), fact, otherStory: z.string(), otherFact: z.string() }),
  /** The story was taken out of the library (kept until purged, so that it can come back). */
  z.object({ kind: z.literal('remove-story') }),
]);
export type Act = z.infer<typeof Act>;

/** What a decision was about when it was made: by this it finds its fact again in a later reading. */
export const About = z.object({
  /** What the fact was called. */
  name: z.string(),
  /** All that the machine said of it then; null where a person had added it. */
  said: z.string().nullable(),
  /** The words the fact rested on. */
  target: Target,
});
export type About = z.infer<typeof About>;

/** One entry of the journal: never changed but for `undoneAt`, never dropped by a new reading. */
export const Decision = z.object({
  id: z.string(),
  /** ISO instant (UTC). */
  at: z.string(),
  by: z.literal('reader'),
  /** `Article.url` of the story it speaks of. */
  story: z.string(),
  act: Act,
  /** Null for what is about no words of the story; left out in journals older than this field. */
  about: About.nullable().optional(),
  /** ISO instant when the person took it back, else null. */
  undoneAt: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;
