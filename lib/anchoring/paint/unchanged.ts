import type { Comparable } from '../comparable.ts';
import { wanted } from '../places.ts';
import type { Anchored, QuoteSelector } from '../selector.ts';

/**
 * The quick way to a quote whose surroundings stand on the page as they were, once and no more: nothing has to be
 * weighed then. Most are such on a page just read.
 * @returns null where that does not hold; the words may be there all the same
 */
export function unchangedIn(page: Comparable, quote: QuoteSelector): Anchored | null {
  const { exact, prefix, suffix } = wanted(quote);
  if (!exact || !prefix || !suffix) return null;
  const whole = prefix + exact + suffix;
  const at = page.text.indexOf(whole);
  if (at < 0 || page.text.indexOf(whole, at + 1) >= 0) return null;
  const start = page.starts[at + prefix.length];
  const end = page.ends[at + prefix.length + exact.length - 1];
  return start === undefined || end === undefined ? null : { start, end, score: 1 };
}
