import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle, readPlainText } from '../../../lib/article/index.ts';
import { articleOf, fixture, HEADLINE, PARAGRAPHS, page, parse, read, story } from './pages.ts';

const NO_STORY = { ok: false, reason: 'no-story' };

describe('pages that give no article', () => {
  it('an empty page, an empty body, a headline alone', () => {
    expect(read('')).toEqual(NO_STORY);
    expect(read('<html><body></body></html>')).toEqual(NO_STORY);
    expect(read(page(`<h1>${HEADLINE}</h1>`))).toEqual(NO_STORY);
    expect(readPlainText('', 'file:///a.txt')).toEqual(NO_STORY);
  });

  it('a front page by its address', () => {
    expect(read(story(), 'https://lamgiang.example/')).toEqual(NO_STORY);
  });

  it('a story in English', () => {
    const words =
      'The committee met on Monday to discuss the dredging of the canal before the rainy season begins. ';
    expect(read(story([words.repeat(2), words, words], 'Committee discusses canal dredging plan'))).toEqual({
      ok: false,
      reason: 'not-vietnamese',
    });
  });

  it('more text than is read', () => {
    expect(readPlainText('a'.repeat(20_000_001), 'file:///a.txt')).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

describe('pages that are hard to read', () => {
  it('leaves the live page as it was, to the letter', () => {
    for (const name of ['newscontents', 'detail-content', 'sharepoint', 'breaks', 'unknown']) {
      const document = parse(fixture(name));
      const before = document.documentElement.outerHTML;
      readArticle(document, 'https://lamgiang.example/bai');
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('keeps decomposed letters and zero-width characters as they stand', () => {
    const marked = PARAGRAPHS.map((text) => `${text.normalize('NFD')}\u200b`);
    const article = articleOf(story(marked, HEADLINE.normalize('NFD')));
    expect(article.title).toBe(HEADLINE.normalize('NFD'));
    expect(article.text).toContain(marked[1]);
  });

  it('collapses line feeds and non-breaking spaces inside a paragraph', () => {
    const [first = '', ...others] = PARAGRAPHS;
    const article = articleOf(story([first.replace('chủ trì', '\n  chủ&nbsp;&nbsp;trì'), ...others]));
    expect(article.text).toContain(first);
  });

  it('ignores a javascript: canonical link', () => {
    const head = '<link rel="canonical" href="javascript:alert(1)">';
    const article = articleOf(
      story().replace('<head>', `<head>${head}`),
      'https://lamgiang.example/bai?utm_medium=z',
    );
    expect(article.url).toBe('https://lamgiang.example/bai');
  });

  it('survives broken, empty and deeply nested JSON-LD', () => {
    const scripts = [
      '{"@type":"NewsArticle",',
      '',
      'null',
      '[[[1]]]',
      `${'['.repeat(50_000)}`,
      '{"@type":{"a":1}}',
    ]
      .map((json) => `<script type="application/ld+json">${json}</script>`)
      .join('');
    expect(articleOf(story().replace('<head>', `<head>${scripts}`)).title).toBe(HEADLINE);
  });

  it('survives broken markup and deep nesting', () => {
    const broken = story().replaceAll('</p>', '').replace('</div>', '</table></b>');
    expect(articleOf(broken).text).toContain(PARAGRAPHS[2]);
    const deep = page(
      `<h1>${HEADLINE}</h1>${'<div>'.repeat(3000)}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`,
    );
    expect(articleOf(deep).text).toContain(PARAGRAPHS[0]);
  });

  it('reads a page whose scripts replaced Array.prototype.map', () => {
    const { window } = new JSDOM(story(), {
      runScripts: 'outside-only',
      url: 'https://lamgiang.example/bai',
    });
    window.eval('Array.prototype.map = () => { throw new Error("mine") }');
    expect(readArticle(window.document, 'https://lamgiang.example/bai').ok).toBe(true);
  });

  const withFurniture = (furniture: string) =>
    story([...PARAGRAPHS]).replace('</body>', `<div class="comments">${furniture}</div></body>`);

  it('reads a story on a page of 5 MB, most of it markup', { timeout: 30_000 }, () => {
    const box = `<div data-tracking="${'x'.repeat(2000)}"><a href="/">Tin khác</a></div>`;
    expect(articleOf(withFurniture(box.repeat(2500))).title).toBe(articleOf(story(PARAGRAPHS)).title);
  });

  it('refuses a page with more text than any story has', { timeout: 30_000 }, () => {
    const { window } = new JSDOM(story([...PARAGRAPHS, 'Chữ này nối chữ kia. '.repeat(100_000)]));
    const refused = { ok: false, reason: 'too-large' };
    expect(readArticle(window.document, 'https://lamgiang.example/bai')).toEqual(refused);
  });

  it('reads on past lines made to be read for ever', () => {
    const endless = [
      `in bài ${'1 '.repeat(50)}z`,
      `chia sẻ ${'| '.repeat(50)}ж`,
      `theo dõi ${'trên '.repeat(30)}`,
      `Ảnh${', ảnh'.repeat(20)}: ж`,
      `Đăng ngày ${'10/10/2026 '.repeat(13)}ж`,
    ];
    const article = articleOf(story([...PARAGRAPHS, ...endless]));
    expect(article.text).toContain(PARAGRAPHS[2]);
  });
});
