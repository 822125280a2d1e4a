import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { LAYOUTS, listPage, storyPage } from '../../../scripts/bench-page/made/page.ts';
import { madeStory, wordsIn, wordsOf } from '../../../scripts/bench-page/made/story.ts';

const STORIES = [0, 1, 7, 35];

function read(html: string) {
  const url = 'http://songlam.gov.vn/tin/chuyen-so-1.html';
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return readArticle(document, url);
}

it.each(STORIES)('makes story %i about a thousand words long', (n) => {
  expect(wordsOf(madeStory(n))).toBeGreaterThanOrEqual(1000);
  expect(wordsOf(madeStory(n))).toBeLessThanOrEqual(1060);
});

it('makes each story another one', () => {
  const headlines = Array.from({ length: 36 }, (_, n) => madeStory(n).headline);
  expect(new Set(headlines).size).toBe(36);
});

describe.each(LAYOUTS)('a page in the %s layout', (layout) => {
  it.each(STORIES)('weighs about 250 KB with story %i', (n) => {
    const size = Buffer.byteLength(storyPage(n, layout));
    expect(size).toBeGreaterThan(240_000);
    expect(size).toBeLessThan(260_000);
  });

  it('is read as the story that stands on it, whole and alone', () => {
    const story = madeStory(1);
    const result = read(storyPage(1, layout));
    if (!result.ok) throw new Error(result.reason);
    expect(result.article.title).toBe(story.headline);
    for (const paragraph of story.paragraphs) expect(result.article.text).toContain(paragraph);
    // captions and the author come with it
    expect(wordsIn(result.article.text)).toBeLessThan(wordsOf(story) + 50);
  });
});

it('makes a page of lists as long, which is no story', () => {
  expect(Buffer.byteLength(listPage())).toBeGreaterThan(240_000);
  expect(Buffer.byteLength(listPage())).toBeLessThan(260_000);
  expect(read(listPage())).toEqual({ ok: false, reason: 'no-story' });
});
