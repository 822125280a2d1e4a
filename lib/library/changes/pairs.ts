import type { Paragraph } from './body.ts';
import { wordsOf } from './words.ts';

/** A paragraph before and after; null on the side where it does not stand. */
export interface Pair {
  before: Paragraph | null;
  after: Paragraph | null;
}

/** From this share of common words on, two paragraphs are one that was changed. */
const ALIKE = 0.45;
/** How many of the next new paragraphs are looked at for an old one. */
const AHEAD = 6;

/** Finds for each old paragraph of a place the new one it became, in order and in time that grows with the text. */
export function paired(removed: Paragraph[], added: Paragraph[]): Pair[] {
  const bags = new Map([...removed, ...added].map((it) => [it, bagOf(it.text)]));
  const pairs: Pair[] = [];
  let next = 0;
  for (const before of removed) {
    const ahead = added.slice(next, next + AHEAD);
    const scores = ahead.map((after) => likeness(bags.get(before), bags.get(after)));
    const best = Math.max(0, ...scores);
    const at = best >= ALIKE ? scores.indexOf(best) : -1;
    for (const after of ahead.slice(0, Math.max(at, 0))) pairs.push({ before: null, after });
    pairs.push({ before, after: ahead[at] ?? null });
    next += at + 1;
  }
  return [...pairs, ...added.slice(next).map((after) => ({ before: null, after }))];
}

interface Bag {
  size: number;
  words: Map<string, number>;
}

function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  const all = wordsOf(text);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { size: all.length, words };
}

/** Dice's coefficient of the words: 1 where they are the same, 0 where none is. */
function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (!a || !b) return 0;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return (2 * common) / (a.size + b.size || 1);
}
