import * as z from 'zod';
import { Deadline, DocumentReference, Figure, MeetingKind, PartOfDay, Role } from './extraction.ts';

/** A post as a person writes it. */
export const PositionFields = z.object({
  title: z.string().min(1),
  body: z.string().nullable(),
  former: z.boolean(),
});
export type PositionFields = z.infer<typeof PositionFields>;

/** The fields of an official that a person can put right. */
export const OfficialFields = z.object({
  name: z.string().min(1),
  positions: z.array(PositionFields),
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

export const DocumentFields = DocumentReference.pick({
  type: true,
  number: true,
  issuer: true,
  issuedOn: true,
});
export type DocumentFields = z.infer<typeof DocumentFields>;

export const FigureFields = Figure.pick({ value: true, unit: true, about: true });
export type FigureFields = z.infer<typeof FigureFields>;

export const DeadlineFields = Deadline.pick({ by: true, who: true, what: true });
export type DeadlineFields = z.infer<typeof DeadlineFields>;
