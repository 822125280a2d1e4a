import * as z from 'zod';

export const BlockKind = z.enum(['kicker', 'title', 'subhead', 'lead', 'paragraph', 'caption', 'byline']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A run of `Article.text`; offsets in UTF-16 units, end exclusive. Blocks stand in reading order and never overlap. */
export const Block = z.object({
  kind: BlockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Block = z.infer<typeof Block>;

/** Who published the story: host, the name shown, and the province it belongs to (current or former name). */
export const Outlet = z.object({
  host: z.string(),
  name: z.string(),
  province: z.string().nullable(),
});
export type Outlet = z.infer<typeof Outlet>;

/** A news story as read from a page. Only text; nothing in it is markup. */
export const Article = z.object({
  /** Canonical address: the key of the story in the library. */
  url: z.string(),
  /** The address it was read at. */
  address: z.string(),
  outlet: Outlet,
  title: z.string(),
  kicker: z.string().nullable(),
  subheads: z.array(z.string()),
  lead: z.string().nullable(),
  /** Local time in Vietnam, `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` where no time is given. */
  publishedAt: z.string().nullable(),
  bylines: z.array(z.string()),
  /** The tag that opens the story (`CT`, `TTXVN`), without brackets or dash. */
  agency: z.string().nullable(),
  /** All blocks in reading order, joined by `\n`; what every offset points into. */
  text: z.string(),
  blocks: z.array(Block),
});
export type Article = z.infer<typeof Article>;
