import search from 'approx-string-match';
import { likeness } from './agreement.ts';
import type { Comparable } from './comparable.ts';
import { cutsWord, type Place, placeAt, type Wanted } from './places.ts';

/** How much of the context next to the words must stand as it was for them to be looked for there. */
const SEED = 10;
/** So many such places are tried, whatever the page. */
const MOST_SEEDS = 8;
/** Ends of longer quotes are looked for one by one. */
const PART = 128;
const LEAST = 4;
const LEAST_ALIKE = 0.75;
/** Both sides must agree: the words themselves do not. */
const LEAST_AROUND = 0.5;
/** A changed figure is another figure: never more than to be checked. */
const CHANGED_FIGURE = 0.79;
const DIGITS = /\d+/g;

/**
 * Where the words stand slightly changed between the surroundings they had.
 * Only near what is left of these, so the time is in proportion to the text.
 */
export function approximate(page: Comparable, quote: Wanted): Place[] {
  const { exact, prefix, suffix } = quote;
  if (exact.length < LEAST) return [];
  const room = exact.length + Math.min(24, Math.ceil(exact.length / 4));
  const windows = [
    ...seeds(page.text, prefix.slice(-SEED)).map((at) => at + SEED),
    ...seeds(page.text, suffix.slice(0, SEED)).map((at) => at - room),
  ];
  const found = new Map<string, Place>();
  for (const from of windows) {
    const start = Math.max(0, from);
    for (const [at, end] of within(page.text.slice(start, from + room), exact)) {
      const place = changed(page, quote, start + at, start + end);
      if (place) found.set(`${place.at} ${place.end}`, place);
    }
  }
  return [...found.values()];
}

function changed(page: Comparable, quote: Wanted, at: number, end: number): Place | null {
  const words = page.text.slice(at, end);
  const alike = likeness(quote.exact, words);
  if (alike === 1 || alike < LEAST_ALIKE || cutsWord(page, quote, at, end)) return null;
  // Words that stood beside the quote are not the quote changed.
  if (quote.prefix.includes(words) || quote.suffix.includes(words)) return null;
  const place = placeAt(page, quote, at, end, alike);
  if (Math.min(place.before, place.after) < LEAST_AROUND) return null;
  if (figures(words) !== figures(quote.exact)) place.score = Math.min(place.score, CHANGED_FIGURE);
  return place;
}

/** Where words like these stand in a window; of long ones the two ends are looked for. */
function within(window: string, exact: string): [number, number][] {
  const most = (part: string) => Math.max(1, Math.floor(part.length / 4));
  const head = exact.slice(0, PART);
  const heads = search(window, head, most(head)).slice(0, 3);
  if (exact.length <= PART) return heads.map(({ start, end }) => [start, end]);
  const tail = exact.slice(-PART);
  const tails = search(window, tail, most(tail)).slice(0, 3);
  return heads.flatMap(({ start }) => tails.map(({ end }): [number, number] => [start, end]));
}

function seeds(text: string, seed: string): number[] {
  const found: number[] = [];
  if (seed.length < SEED) return found;
  for (let at = text.indexOf(seed); at >= 0 && found.length < MOST_SEEDS; at = text.indexOf(seed, at + 1)) {
    found.push(at);
  }
  return found;
}

const figures = (words: string) => (words.match(DIGITS) ?? []).join(' ');
