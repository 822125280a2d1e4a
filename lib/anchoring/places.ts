import { agreement } from './agreement.ts';
import { type Comparable, comparable, withinWord } from './comparable.ts';
import { CONTEXT, type QuoteSelector, type Span, TWIN_CONTEXT } from './selector.ts';

/** More places than this are not compared: such words tell nothing. */
const MOST_PLACES = 200;
/** The part of the context next to the words that is compared first. */
export const NEAR = 32;
/** What a side whose words stand elsewhere counts: something was put between, or the passage moved. */
const MOVED = 0.4;
/** So far the other side must agree for that. */
const HOLDS = 0.6;
const MOST_TRIES = 4;
/** From this many units on a context is one that does not stand elsewhere by chance. */
const TELLING = 20;
/** Less agreement than this on both sides is no more than chance. */
const LEAST_NEAR = 0.3;
/** What one side that agrees wholly and runs on into the words counts by itself. */
const FIRM = 0.7;
/** More than this must be left of the other side for that where the words repeat. */
const TRACE = 0;
const BEGINS_WITH_WORD = /^[^\S\n]*[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}]\p{M}*[^\S\n]*$/u;

/** A quote ready to be looked for. */
export interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
  /** The words repeat in the text they were taken from, so only their surroundings tell them apart. */
  repeats: boolean;
  /** Their repeats stand among the same words too, so that only what is farther off tells them apart. */
  twins: boolean;
  /** Which context runs on into the words within its clause: no cut at a full stop can bring it to a repeat. */
  firm: { before: boolean; after: boolean };
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
    repeats: Math.max(first, whole.text.length - last) > CONTEXT,
    twins: Math.max(first, whole.text.length - last) > TWIN_CONTEXT,
    firm: {
      before: ENDS_WITH_WORD.test(prefix) && BEGINS_WITH_WORD.test(exact),
      after: BEGINS_WITH_WORD.test(suffix) && ENDS_WITH_WORD.test(exact),
    },
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
  const { prefix, suffix, exact, repeats } = quote;
  const beside = [prefix.slice(-NEAR), suffix.slice(0, NEAR)] as const;
  const nearBefore = prefix ? agreement(beside[0], page.text, at - 1, -1) : 0;
  const nearAfter = suffix ? agreement(beside[1], page.text, end, 1) : 0;
  let [before, after] = [nearBefore, nearAfter];
  if (Math.max(before, after) > LEAST_NEAR) {
    if (prefix.length > NEAR) before = further(quote, nearBefore, agreement(prefix, page.text, at - 1, -1));
    if (suffix.length > NEAR) after = further(quote, nearAfter, agreement(suffix, page.text, end, 1));
    const from = at - prefix.length - NEAR;
    const to = end + suffix.length + NEAR;
    const lost = [nearAfter >= HOLDS && nearBefore < MOVED, nearBefore >= HOLDS && nearAfter < MOVED];
    if (lost[0] && prefix && elsewhere(page, repeats, beside[0], { start: at, end: to })) before = MOVED;
    if (lost[1] && suffix && elsewhere(page, repeats, beside[1], { start: from, end })) after = MOVED;
  }
  const sides: Side[] = [
    { agrees: before, weighs: Math.min(1, prefix.length / TELLING) },
    { agrees: after, weighs: Math.min(1, suffix.length / TELLING) },
  ];
  let around = together(sides);
  const clear =
    (before === 1 && prefix.length >= TELLING && quote.firm.before) ||
    (after === 1 && suffix.length >= TELLING && quote.firm.after);
  if (clear && !quote.twins && (!repeats || Math.min(before, after) > TRACE)) around = Math.max(around, FIRM);
  if (!prefix) before = after;
  if (!suffix) after = before;
  const own = repeats || alike < 1 ? 0 : Math.min(0.45, 0.15 + exact.length / 80);
  return { at, end, score: alike * (own + (1 - own) * around), before, after };
}

/** Something put in farther off counts by half; but between twins only what is farther off tells. */
const further = ({ twins }: Wanted, near: number, whole: number) => (twins ? whole : (near + whole) / 2);

interface Side {
  agrees: number;
  /** Little text (at the edge of a story) says little. */
  weighs: number;
}

/** The side that agrees better counts more: what is put in or left out beside a quote is beside one end of it. */
function together(sides: Side[]): number {
  const [more, less] = sides.sort((a, b) => b.agrees * b.weighs - a.agrees * a.weighs);
  if (!more || !less || more.weighs + less.weighs === 0) return 1;
  const [most, rest] = [0.6 * more.weighs, 0.4 * less.weighs];
  return (most * more.agrees + rest * less.agrees) / (most + rest);
}

/** Whether a context still stands on the page; of words that repeat, not in what another place would explain. */
function elsewhere({ text }: Comparable, repeats: boolean, context: string, explained: Span): boolean {
  if (context.length < TELLING) return false;
  let at = text.indexOf(context);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    if (!repeats || at + context.length <= explained.start || at >= explained.end) return true;
    at = text.indexOf(context, at + 1);
  }
  return false;
}
