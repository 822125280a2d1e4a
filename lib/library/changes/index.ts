import type { RevisionRow } from '../rows.ts';
import { keyOf } from './comparable.ts';
import { type MeetingChange, meetingChanges } from './meetings.ts';
import {
  bylineChanges,
  type NameChanges,
  officialChanges,
  type PostChange,
  postChanges,
} from './officials.ts';
import { type ParagraphChange, paragraphChanges } from './paragraphs.ts';
import { type Piece, wordPieces } from './words.ts';

export type { MeetingChange, MeetingFacts } from './meetings.ts';
export type { NameChanges, Post, PostChange } from './officials.ts';
export type { ParagraphChange } from './paragraphs.ts';
export type { Piece } from './words.ts';

/** One value that differs; null where a side has none. */
export interface ValueChange {
  before: string | null;
  after: string | null;
}

/** What tells one state of a story from another, in the words of both. Empty and null parts did not change. */
export interface Changes {
  title: Piece[] | null;
  kicker: Piece[] | null;
  bylines: NameChanges;
  officials: NameChanges;
  posts: PostChange[];
  meetings: MeetingChange[];
  publishedAt: ValueChange | null;
  updatedAt: ValueChange | null;
  /** Lead, subheads, paragraphs, captions. */
  paragraphs: ParagraphChange[];
  /** True where another version of the machine read the newer state: facts may differ for that alone. */
  readAnew: boolean;
}

/** Compares two states of a story. Pure; time grows with the text and with how much of it changed, up to a bound. */
export function changesBetween(before: RevisionRow, after: RevisionRow): Changes {
  const [a, b] = [before.article, after.article];
  const [then, now] = [before.extraction, after.extraction];
  return {
    title: line(a.title, b.title),
    kicker: line(a.kicker, b.kicker),
    bylines: bylineChanges(a.bylines, b.bylines),
    officials: officialChanges(then.officials, now.officials),
    posts: postChanges(then.officials, now.officials),
    meetings: meetingChanges(then.meetings, now.meetings),
    publishedAt: value(a.publishedAt, b.publishedAt),
    updatedAt: value(a.updatedAt, b.updatedAt),
    paragraphs: paragraphChanges(a, b),
    readAnew: then.grammar !== now.grammar,
  };
}

function line(before: string | null, after: string | null): Piece[] | null {
  return keyOf(before ?? '') === keyOf(after ?? '') ? null : wordPieces(before ?? '', after ?? '');
}

const value = (before: string | null, after: string | null): ValueChange | null =>
  before === after ? null : { before, after };
