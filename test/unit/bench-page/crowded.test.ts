import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { extract } from '../../../lib/extraction/index.ts';
import { CROWD, crowdedStory } from '../../../scripts/bench-page/made/crowded.ts';
import { crowdedPage, LAYOUTS } from '../../../scripts/bench-page/made/page.ts';

const COUNTS = [200, 300];
/** Characters each side by which a mention is told from another. */
const CONTEXT = 32;

function read(html: string) {
  const url = 'http://songlam.gov.vn/tin/chuyen-dong-nguoi.html';
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const result = readArticle(document, url);
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

describe.each(LAYOUTS)('a crowded page in the %s layout', (layout) => {
  it.each(COUNTS)('weighs about 250 KB with %i mentions', (mentions) => {
    const size = Buffer.byteLength(crowdedPage(mentions, layout));
    expect(size).toBeGreaterThan(240_000);
    expect(size).toBeLessThan(260_000);
  });

  it.each(COUNTS)('is read whole and understood with its forty officials and %i mentions', (mentions) => {
    const article = read(crowdedPage(mentions, layout));
    for (const paragraph of crowdedStory(mentions).paragraphs) expect(article.text).toContain(paragraph);
    const { officials } = extract(article);
    expect(officials).toHaveLength(CROWD);
    expect(officials.reduce((sum, { mentions: at }) => sum + at.length, 0)).toBeGreaterThanOrEqual(mentions);
  });
});

it.each(COUNTS)('gives each of %i mentions words of its own around it', (mentions) => {
  const article = read(crowdedPage(mentions, 'known'));
  const around = extract(article).officials.flatMap(({ mentions: at }) =>
    at.map(({ start, end }) => article.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)),
  );
  expect(new Set(around).size).toBe(around.length);
});
