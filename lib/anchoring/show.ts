import type { QuoteSelector } from './locate.ts';
import { rangeOf } from './page.ts';

/** Name of the painted highlight. */
const SHOWN = 'bien-ban-shown';

/** How it looks; the background inserts it as a style of its own, so that the page's DOM stays as it is. */
export const SHOWN_STYLE = `::highlight(${SHOWN}) { background-color: #f6d9a8; color: #1d1a16; text-decoration: underline 2px #9c2c2a; }`;

/** Scrolls the page to quoted words and paints them (CSS Custom Highlight API). */
export function showQuote(quote: QuoteSelector): boolean {
  const range = rangeOf(document, quote);
  if (!range) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
  CSS.highlights.set(SHOWN, new Highlight(range));
  return true;
}
