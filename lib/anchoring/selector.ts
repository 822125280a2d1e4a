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

/** A quote and where it stood: TextQuoteSelector and TextPositionSelector (offsets in `Article.text`). */
export type Target = QuoteSelector & Span;

/** Where a quote stands now, and how sure that is (0..1). */
export interface Anchored extends Span {
  score: number;
}

/** How much text around a quote is kept, in characters that are not white space; more only where the words repeat. */
export const CONTEXT = 32;

/** More than this is kept where a repeat stands among the same words. */
export const TWIN_CONTEXT = 3 * CONTEXT;
