import type {
  ReviewedDeadline,
  ReviewedDocument,
  ReviewedFigure,
  ReviewedMeeting,
  ReviewedOfficial,
} from '../../services.ts';

/** A fact under review with its kind. */
export type Entry =
  | { kind: 'meeting'; fact: ReviewedMeeting }
  | { kind: 'official'; fact: ReviewedOfficial }
  | { kind: 'document'; fact: ReviewedDocument }
  | { kind: 'figure'; fact: ReviewedFigure }
  | { kind: 'deadline'; fact: ReviewedDeadline };

export type Kind = Entry['kind'];

/** The order of the sections behind the doubtful ones. */
export const KINDS: readonly Kind[] = ['meeting', 'official', 'document', 'figure', 'deadline'];
