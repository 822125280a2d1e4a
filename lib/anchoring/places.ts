import { agreement } from './agreement.ts';
import { type Comparable, comparable, withinWord } from './comparable.ts';
import { CONTEXT, type QuoteSelector } from './selector.ts';

/** More places than this are not compared: such words tell nothing. */
const MOST_PLACES = 200;
/** The part of the context next to the words that is compared first. */
export const NEAR = 32;
/** What a side whose words stand elsewhere counts: something was put between, or the passage moved. */
const MOVED = 0.5;
/** From this many units on a context is one that does not stand elsewhere by chance. */
const TELLING = 20;

/** A quote ready to be looked for. */
export interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
  /** The words repeat in the text they were taken from, so only their surroundings tell them apart. */
  repeats: boolean;
  /** The quote begins or ends within a word. */
  cut: { before: boolean; after: boolean };
}

/** A place in a comparable text. */
export interface Place {
  at: number;
  end: number;
  score: number;
  /** How far each side agrees. */
  before: number;
  after: number;
}

/** Reads the quote and its surroundings as one text, as the page is read. */
export function wanted({ exact, prefix, suffix }: QuoteSelector): Wanted {
  const whole = comparable(prefix + exact + suffix);
  const first = unitAt(whole, prefix.length);
  const last = unitAt(whole, prefix.length + exact.length);
  return {
    exact: whole.text.slice(first, last),
    prefix: whole.text.slice(0, first),
    suffix: whole.text.slice(last),
    repeats: Math.max(prefix.length, suffix.length) > CONTEXT,
    cut: { before: withinWord(whole, first), after: withinWord(whole, last) },
  };
}

/** The first unit of a comparable text whose letter starts at or after a place of the source; by halving. */
export function unitAt({ starts }: Comparable, source: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the words stand as they are, with scores; null where there are too many to tell. */
export function places(page: Comparable, quote: Wanted): Place[] | null {
  const found: Place[] = [];
  const { exact } = quote;
  if (!exact) return found;
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    if (cutsWord(page, quote, at, at + exact.length)) continue;
    if (found.length >= MOST_PLACES) return null;
    found.push(placeAt(page, quote, at, at + exact.length, 1));
  }
  return found;
}

/** Whether a place is a part of another, longer word (`An` in `Anh`); text run together by markup is not. */
export function cutsWord(
  page: Comparable,
  { prefix, suffix, cut }: Wanted,
  at: number,
  end: number,
): boolean {
  const before = !cut.before && withinWord(page, at) && page.text[at - 1] !== prefix.at(-1);
  return before || (!cut.after && withinWord(page, end) && page.text[end] !== suffix[0]);
}

/** Scores a place: how alike the words are, and how far the surroundings agree. */
export function placeAt(page: Comparable, quote: Wanted, at: number, end: number, alike: number): Place {
  const { prefix, suffix, exact } = quote;
  let before = prefix ? agreement(prefix.slice(-NEAR), page.text, at - 1, -1) : -1;
  let after = suffix ? agreement(suffix.slice(0, NEAR), page.text, end, 1) : -1;
  if (Math.max(before, after) > 0.3) {
    if (prefix.length > NEAR) before = agreement(prefix, page.text, at - 1, -1);
    if (suffix.length > NEAR) after = agreement(suffix, page.text, end, 1);
    if (before >= 0 && before < MOVED && elsewhere(page, quote, prefix.slice(-NEAR), 0, at)) before = MOVED;
    const room = page.text.length;
    if (after >= 0 && after < MOVED && elsewhere(page, quote, suffix.slice(0, NEAR), end, room))
      after = MOVED;
  }
  if (before < 0) before = after < 0 ? 1 : after;
  if (after < 0) after = before;
  const around = 0.6 * Math.max(before, after) + 0.4 * Math.min(before, after);
  const own = quote.repeats || alike < 1 ? 0 : Math.min(0.6, 0.3 + exact.length / 160);
  return { at, end, score: alike * (own + (1 - own) * around), before, after };
}

/** Whether a context still stands on the page; of words that repeat, on its own side of them. */
function elsewhere(
  { text }: Comparable,
  { repeats }: Wanted,
  context: string,
  from: number,
  to: number,
): boolean {
  if (context.length < TELLING) return false;
  const at = text.indexOf(context, repeats ? from : 0);
  return at >= 0 && (!repeats || at + context.length <= to);
}
