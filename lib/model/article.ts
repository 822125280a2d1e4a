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

/** When a story was first posted or last changed, as one place of the page says. */
export const PostingTime = z.object({
  /** Vietnam's time with its zone, `YYYY-MM-DDTHH:MM+07:00`, or `YYYY-MM-DD` where no hour is given. */
  at: z.string(),
  /** The time of a change (`Cập nhật lúc …`, `dateModified`), not of posting. */
  updated: z.boolean(),
  /** Shown to the reader, said in the page's head, or in its JSON-LD. */
  from: z.enum(['shown', 'meta', 'json-ld']),
});
export type PostingTime = z.infer<typeof PostingTime>;

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
  /** The section it stands in, as breadcrumb or head name it (`Chính trị`). */
  section: z.string().nullable(),
  /** First posting: the time shown nearest to the headline, else what the head says; as `PostingTime.at`. */
  publishedAt: z.string().nullable(),
  /** Last change, where the page says one. */
  updatedAt: z.string().nullable(),
  /** Every time the page gives, also those that contradict `publishedAt`. */
  postingTimes: z.array(PostingTime),
  bylines: z.array(z.string()),
  /** The tag that opens the story (`CT`, `TTXVN`), without brackets or dash. */
  agency: z.string().nullable(),
  /** How the page writes Vietnamese. `tcvn3`: in a legacy font; `text` is Unicode, unit for unit where it stood. */
  writing: z.enum(['unicode', 'tcvn3']),
  /** All blocks in reading order, joined by `\n`; what every offset points into. */
  text: z.string(),
  blocks: z.array(Block),
});
export type Article = z.infer<typeof Article>;
