import * as z from 'zod';

/**
 * The words a fact rests on (W3C Web Annotation: TextQuoteSelector + TextPositionSelector in one).
 * `start` and `end` count UTF-16 units in `Article.text` as it stands (never normalised);
 * `quote === text.slice(start, end)` always holds. On export they become Unicode code points.
 */
export const Evidence = z.object({
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Name of the grammar rule that found it, or `reader` for what a person added. */
  rule: z.string(),
  /** 0–1; how often facts of this rule are right. */
  confidence: z.number().min(0).max(1),
});
export type Evidence = z.infer<typeof Evidence>;
