import * as z from 'zod';

/** The most a page may say in one field: more is no name and no note. */
const words = (most: number) => z.string().max(most);
const fact = words(2000);
const name = words(2000).trim().min(1);
const maybe = words(2000).trim();
const Quote = z.object({ exact: words(20_000).min(1), prefix: words(2000), suffix: words(2000) });

const Post = z.object({ title: maybe, body: maybe, former: z.boolean() });

/** What a person changed of a fact in the card; only what was changed. Dates as they were typed. */
export const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('official'),
    name: name.optional(),
    positions: z.array(Post).max(50).optional(),
  }),
  z.object({ kind: z.literal('meeting'), name: name.optional(), date: maybe.optional() }),
  z.object({ kind: z.literal('document'), type: maybe.optional(), number: name.optional() }),
]);
export type Correction = z.infer<typeof Correction>;

/** As what selected words were marked. */
export const Marking = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('official'), name, title: maybe, body: maybe }),
  z.object({ kind: z.literal('post'), official: fact, title: name, body: maybe }),
  z.object({ kind: z.literal('meeting'), name, date: maybe }),
  z.object({ kind: z.literal('place'), meeting: fact.nullable() }),
  z.object({ kind: z.literal('document'), type: maybe, number: name }),
  z.object({ kind: z.literal('note'), text: words(20_000).trim().min(1) }),
]);
export type Marking = z.infer<typeof Marking>;
export type MarkingKind = Marking['kind'];

/**
 * What the painter in a page asks of the background. Nothing in it names a story:
 * it is always about the one the background itself has read in that tab.
 */
export const PageRequest = z.discriminatedUnion('page', [
  z.object({ page: z.literal('accept'), fact }),
  z.object({ page: z.literal('reject'), fact }),
  z.object({ page: z.literal('undo'), decisions: z.array(words(100)).max(50) }),
  /** What can be corrected of a fact, as it stands. */
  z.object({ page: z.literal('fields'), fact }),
  z.object({ page: z.literal('correct'), fact, correction: Correction }),
  /** Opens the side panel at a fact. */
  z.object({ page: z.literal('open'), fact }),
  /** Whether selected words are the story's, and what they could be marked as. */
  z.object({ page: z.literal('selected'), quote: Quote }),
  /** `repeats`: the same words elsewhere in the story are meant as well. */
  z.object({ page: z.literal('mark'), quote: Quote, marking: Marking, repeats: z.boolean() }),
  /** No more painting, on any page. */
  z.object({ page: z.literal('off') }),
]);
export type PageRequest = z.infer<typeof PageRequest>;
export type PageRequestName = PageRequest['page'];

/** A decision that was written down: by its ids it can be taken back. */
export interface Decided {
  decisions: string[];
  /** What was done, in words. */
  said: string;
}

/** What can be corrected in the card; a date in the words of Vietnamese papers. */
export type Editable =
  | { kind: 'official'; name: string; positions: { title: string; body: string; former: boolean }[] }
  | { kind: 'meeting'; name: string; date: string }
  | { kind: 'document'; type: string; number: string };

/** Something of the story that marked words can belong to. */
export interface Choice {
  fact: string;
  name: string;
}

export interface Markable {
  /** The words as they stand in the story. */
  words: string;
  /** How often they stand elsewhere in it. */
  repeats: number;
  /** The nearest one before the words first. */
  officials: Choice[];
  meetings: Choice[];
}

export interface PageAnswers {
  accept: Decided;
  reject: Decided;
  undo: Decided;
  fields: Editable;
  correct: Decided;
  /** `false` where the browser opens no panel from a page. */
  open: { opened: boolean };
  selected: Markable;
  mark: Decided;
  off: null;
}

/** Every failure comes with words for the reader. */
export type PageReply<N extends PageRequestName> =
  | { ok: true; output: PageAnswers[N] }
  | { ok: false; words: string };
