import { type Comparable, comparable } from './comparable.ts';

/** Words with what stands around them: W3C Web Annotation's TextQuoteSelector. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Offsets into the source text in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How much text around a quote tells it from its repeats (in characters). */
export const CONTEXT = 32;

/** More than this is a repeated passage, not a context. */
const MOST_CONTEXT = 512;

/** The selector of a span of a text, with as much context as tells it from its repeats. */
export function quoteAt(text: string, { start, end }: Span): QuoteSelector {
  const source = comparable(text);
  for (let around = CONTEXT; ; around *= 2) {
    const exact = text.slice(start, end);
    const prefix = text.slice(Math.max(0, start - around), start);
    const quote = { exact, prefix, suffix: text.slice(end, end + around) };
    if (around >= MOST_CONTEXT || locateIn(source, quote)) return quote;
  }
}

/**
 * Finds a quote. Of several places the one whose surroundings agree best is taken;
 * where two agree equally well, none: better no words than the wrong ones.
 * @returns null where the quote does not stand in the text
 */
export function locate(text: string, quote: QuoteSelector): Span | null {
  return locateIn(comparable(text), quote);
}

/** `locate` in a text already made comparable. */
export function locateIn(page: Comparable, quote: QuoteSelector): Span | null {
  const exact = comparable(quote.exact).text;
  if (!exact) return null;
  const prefix = comparable(quote.prefix).text;
  const suffix = comparable(quote.suffix).text;
  let best = -1;
  let bestScore = -1;
  let tied = false;
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    const score = agreeingBefore(page.text, at, prefix) + agreeingAfter(page.text, at + exact.length, suffix);
    if (score === bestScore) tied = true;
    if (score <= bestScore) continue;
    [best, bestScore, tied] = [at, score, false];
  }
  if (best < 0 || tied) return null;
  const start = page.starts[best];
  const end = page.ends[best + exact.length - 1];
  return start === undefined || end === undefined ? null : { start, end };
}

function agreeingBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

function agreeingAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return same;
}

export type Target = QuoteSelector & Span;
export const targetAt = (text: string, span: Span): Target => ({ ...quoteAt(text, span), ...span });
export const anchor = (text: string, quote: QuoteSelector & Partial<Span>): Span | null =>
  locate(text, quote);
