import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { BlockKind } from '../../lib/model/index.ts';
import { walk } from '../read/walk.ts';

/** What a careful reader finds on a page; stands beside it as `<name>.json`. */
export const PageRecord = z.strictObject({
  /** Where the page was read. */
  address: z.url(),
  /** The canonical address it must get. */
  url: z.url(),
  title: z.string(),
  kicker: z.string().nullable(),
  lead: z.string().nullable(),
  section: z.string().nullable(),
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  bylines: z.array(z.string()),
  agency: z.string().nullable(),
  /** Everything of the story in reading order, nothing of the furniture. */
  blocks: z.array(z.object({ kind: BlockKind, text: z.string() })),
});
export type PageRecord = z.infer<typeof PageRecord>;

export interface PageFixture {
  /** Path of the page; its record is beside it. */
  file: string;
  html: string;
  record: PageRecord;
}

/**
 * The pages of a folder (walked) that have a record.
 * @throws Error where a record is not of this shape
 */
export function pagesIn(folder: string): PageFixture[] {
  return walk(folder, /\.html$/).flatMap((file) => {
    const beside = file.replace(/\.html$/, '.json');
    let json: string;
    try {
      json = readFileSync(beside, 'utf8');
    } catch {
      return [];
    }
    const record = PageRecord.safeParse(JSON.parse(json));
    if (!record.success) throw new Error(`${beside}: ${z.prettifyError(record.error)}`);
    return [{ file, html: readFileSync(file, 'utf8'), record: record.data }];
  });
}
