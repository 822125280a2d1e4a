import { approximate } from './approximate.ts';
import { type Comparable, comparable } from './comparable.ts';
import { NEAR, type Place, placeAt, places, type Wanted, wanted } from './places.ts';
import type { Anchored, QuoteSelector, Span } from './selector.ts';

export type { Anchored, QuoteSelector, Span, Target } from './selector.ts';
export { CONTEXT } from './selector.ts';
export { targetAt, targetsAt } from './target.ts';

/** Below this the words are not found any more. */
const GONE = 0.67;
/** The same for words that repeat. */
const REPEAT_GONE = 0.7;
/** And where these stand among the same words. */
const TWIN_GONE = 0.9;
/** Below this a person should look whether these are the words. */
const CHECK = 0.8;
/** On one side at least so much must be as it was: an edit beside the words changes one side. */
const LEAST_SIDE = 0.75;
/** Two places whose scores differ by less cannot be told apart. */
const MARGIN = 0.06;

/**
 * Finds a quote. Of several places the one whose surroundings agree best is taken;
 * where two agree about equally, none: better no words than the wrong ones.
 * The position is no help: what stood first may be gone and its repeat have moved there.
 * @returns null where the quote is gone or cannot be told from a repeat
 */
export function anchor(text: string, quote: QuoteSelector & Partial<Span>): Anchored | null {
  return anchorIn(comparable(text), quote);
}

/** `anchor` in a text already made comparable. */
export function anchorIn(page: Comparable, quote: QuoteSelector & Partial<Span>): Anchored | null {
  const words = wanted(quote);
  const found = places(page, words);
  if (!found) return null;
  if (!found.some(({ score }) => score >= CHECK)) found.push(...approximate(page, words));
  found.sort((a, b) => b.score - a.score);
  const [best, ...others] = found;
  if (
    !best ||
    best.score < least(words) ||
    Math.max(best.before, best.after) < LEAST_SIDE ||
    repeatedBeside(page, words, best)
  )
    return null;
  const rival = others.find(({ at, end }) => at >= best.end || end <= best.at);
  if (rival && best.score - rival.score < MARGIN) return null;
  const start = page.starts[best.at];
  const end = page.ends[best.end - 1];
  return start === undefined || end === undefined ? null : { start, end, score: best.score };
}

const least = ({ repeats, twins }: Wanted) => (twins ? TWIN_GONE : repeats ? REPEAT_GONE : GONE);

/** What to tell a person about a quote that was looked for. */
export function verdict(found: Anchored | null): 'found' | 'check' | 'gone' {
  if (!found || found.score < GONE) return 'gone';
  return found.score < CHECK ? 'check' : 'found';
}

/**
 * Whether a place is as well the repeat that stood beside the quote: of `A X B X C` either the first X
 * or the second may be gone where `A X C` is left.
 */
function repeatedBeside(page: Comparable, quote: Wanted, { at, end, before, after, score }: Place): boolean {
  if (before === 1 && after === 1) return false;
  const { exact, prefix, suffix } = quote;
  const begun = suffix.includes(exact.slice(0, NEAR)) || prefix.includes(exact.slice(-NEAR));
  if (begun && score < CHECK) return true;
  const whole = prefix + exact + suffix;
  const closely = placeAt(page, close(quote), at, end, 1).score;
  for (let other = whole.indexOf(exact); other >= 0; other = whole.indexOf(exact, other + 1)) {
    if (other === prefix.length) continue;
    const repeat = { ...quote, prefix: whole.slice(0, other), suffix: whole.slice(other + exact.length) };
    if (placeAt(page, repeat, at, end, 1).score > score - 2 * MARGIN) return true;
    const besides = placeAt(page, close(repeat), at, end, 1).score - closely;
    // What stands next to both is the same, so only what is farther off tells them apart.
    if (besides > MARGIN || (besides > -MARGIN && score < 1 - MARGIN)) return true;
  }
  return false;
}

/** The quote with no more than the words next to it. */
const close = (quote: Wanted): Wanted => ({
  ...quote,
  prefix: quote.prefix.slice(-NEAR),
  suffix: quote.suffix.slice(0, NEAR),
});
