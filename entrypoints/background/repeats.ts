import { comparable } from '../../lib/anchoring/comparable.ts';
import type { Span } from '../../lib/anchoring/locate.ts';

/** More than this are no repeats of a name. */
const MOST = 200;
const LETTER = /[\p{L}\p{N}]/u;

/** Where else in a text the same words stand, as whole words. */
export function repeatsOf(text: string, { start, end }: Span): Span[] {
  const source = comparable(text);
  const wanted = comparable(text.slice(start, end)).text;
  const found: Span[] = [];
  if (!wanted) return found;
  for (let at = source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, at + wanted.length)) {
    const from = source.starts[at];
    const to = source.ends[at + wanted.length - 1];
    if (from === undefined || to === undefined || (from < end && to > start)) continue;
    if (isLetter(text[from - 1]) || isLetter(text[to])) continue;
    found.push({ start: from, end: to });
    if (found.length === MOST) break;
  }
  return found;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && LETTER.test(unit);
