import * as z from 'zod';

/**
 * Words of a text with what stands around them, to find them again in another state of it
 * (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). Offsets as in `Evidence`.
 */
export const Target = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Target = z.infer<typeof Target>;

/**
 * Words of a fact that its quote does not hold: the place of a body that is named there without one, or the whole
 * body where a post beside it names it.
 * Kept apart from the selectors (W3C Web Annotation), which point at nothing but what is printed there.
 */
export const Supplied = z.object({
  /** As they stand in the fact: `Cần Thơ` of `Thành ủy Cần Thơ`. */
  words: z.string(),
  /** `outlet` for the province the outlet belongs to, `story` for other words of the same story. */
  from: z.enum(['outlet', 'story']),
});
export type Supplied = z.infer<typeof Supplied>;

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
  /** Where a place was filled in; left out where the words say it all, and in readings older than this field. */
  supplied: Supplied.optional(),
});
export type Evidence = z.infer<typeof Evidence>;
