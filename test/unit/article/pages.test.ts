import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { blocks, compare, FIELDS, type PageScore } from '../../../scripts/eval-pages/compare.ts';
import { pagesIn } from '../../../scripts/eval-pages/record.ts';

const folder = (name: string) => join(import.meta.dirname, '../../pages', name);

function readAll(name: string): PageScore[] {
  return pagesIn(folder(name)).map(({ file, html, record }) => {
    const dom = new JSDOM(html, { url: record.address, virtualConsole: new VirtualConsole() });
    const before = dom.serialize();
    const read = readArticle(dom.window.document, record.address);
    expect(dom.serialize() === before, `${file} is left as it was`).toBe(true);
    return compare(read.ok ? read.article : null, record);
  });
}

/** Pages on which a field of the head is not as the record has it. */
const wrong = (scores: readonly PageScore[], field: (typeof FIELDS)[number]) =>
  scores.filter((score) => score.wrong.includes(field)).length;

/** `npm run -s eval:pages -- test/pages` shows the single mistakes. */
describe.each([
  ['families', 28, 0.98],
  ['unknown', 10, 0.95],
] as const)('the pages in test/pages/%s', (name, least, share) => {
  const scores = readAll(name);

  it('are enough', () => {
    expect(scores.length).toBeGreaterThanOrEqual(least);
  });

  it('are read whole, and nothing around the story', () => {
    const { precision, recall } = blocks(scores);
    expect(precision).toBeGreaterThanOrEqual(share);
    expect(recall).toBeGreaterThanOrEqual(share);
  });

  // what a page shows in no way of its own: one in a folder may be wrong
  const most: Partial<Record<(typeof FIELDS)[number], number>> = { bylines: 1, lead: 1, section: 1 };
  it.each(FIELDS)('give their %s', (field) => {
    expect(wrong(scores, field)).toBeLessThanOrEqual(most[field] ?? 0);
  });
});
