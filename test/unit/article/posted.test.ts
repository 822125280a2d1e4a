import { describe, expect, it } from 'vitest';
import { articleOf, PARAGRAPHS, page } from './pages.ts';

const body = (line: string) =>
  `<h1>Lam Giang bàn việc nạo vét kênh Tân Hòa</h1><p>${line}</p><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
const linked = (json: string) => `<title>Tin</title><script type="application/ld+json">${json}</script>`;
const META = '<title>Tin</title><meta property="article:published_time" content="2024-03-13T01:00:00+07:00">';

describe('when a story was posted', () => {
  it('is what stands near the headline, and the contradiction is kept', () => {
    const article = articleOf(page(body('12/03/2024 21:05'), META));
    expect(article.publishedAt).toBe('2024-03-12T21:05+07:00');
    expect(article.postingTimes).toEqual([
      { at: '2024-03-12T21:05+07:00', updated: false, from: 'shown' },
      { at: '2024-03-13T01:00+07:00', updated: false, from: 'meta' },
    ]);
  });

  it('is told apart from a change in the same line', () => {
    const article = articleOf(page(body('Đăng ngày 12/03/2024 21:05 - Cập nhật lúc 08:00, 13/03/2024')));
    expect(article).toMatchObject({
      publishedAt: '2024-03-12T21:05+07:00',
      updatedAt: '2024-03-13T08:00+07:00',
    });
  });

  it('is the change only where nothing else is said', () => {
    expect(articleOf(page(body('Cập nhật: 13/03/2024 08:00')))).toMatchObject({
      publishedAt: '2024-03-13T08:00+07:00',
      updatedAt: null,
    });
    expect(articleOf(page(body('Cập nhật: 13/03/2024 08:00'), META)).publishedAt).toBe(
      '2024-03-13T01:00+07:00',
    );
  });

  it.each([
    ['an array', '[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-03-12T14:05:00Z"}]'],
    ['a graph', '{"@graph":[{"@type":["Article"],"datePublished":"2024-03-12 21:05:00"}]}'],
    [
      'a nested story',
      '{"@type":"WebPage","mainEntity":{"@type":"Report","datePublished":"2024-03-12T21:05"}}',
    ],
    [
      'broken JSON',
      '{"@type":"NewsArticle",,"headline":"a "b" c","datePublished":"2024-03-12T21:05:00+07:00"',
    ],
    [
      'a line break in a string',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-03-12T21:05"}',
    ],
    ['day and hour in words', '{"@type":"NewsArticle","datePublished":"12/03/2024 21:05"}'],
  ])('is read from %s', (_, json) => {
    const article = articleOf(page(body(''), linked(json)));
    expect(article.publishedAt).toBe('2024-03-12T21:05+07:00');
    expect(article.postingTimes[0]?.from).toBe('json-ld');
  });

  it('gets the hour of a bare day from the head', () => {
    const json = '{"@type":"NewsArticle","datePublished":"2024-03-12T21:05"}';
    expect(articleOf(page(body('Ngày đăng: 12/03/2024'), linked(json))).publishedAt).toBe(
      '2024-03-12T21:05+07:00',
    );
  });

  const clock = '<div>22/11/2024 08:30</div><p>Đường dây nóng</p><p>Đặt báo</p><p>Liên hệ</p>';
  it('is not the clock in the top bar', () => {
    const article = articleOf(page(clock + body('12/03/2024 21:05'), META));
    expect(article.publishedAt).toBe('2024-03-12T21:05+07:00');
    expect(article.postingTimes.map(({ at }) => at)).not.toContain('2024-11-22T08:30+07:00');
    expect(articleOf(page(clock + body(''), META)).publishedAt).toBe('2024-03-13T01:00+07:00');
    expect(articleOf(page(clock + body(''))).publishedAt).toBeNull();
  });

  it('stands above the headline on some pages', () => {
    expect(articleOf(page(`<p>12/03/2024 - 21:05</p>${body('')}`)).publishedAt).toBe(
      '2024-03-12T21:05+07:00',
    );
  });
});
