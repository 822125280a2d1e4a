import { describe, expect, it } from 'vitest';
import { articleOf, HEADLINE, PARAGRAPHS, page } from './pages.ts';

const OTHER = 'Núi Hồng kiểm tra tiến độ xây trường học ở xã Đá Bạc';
const told = (headline: string, attributes = '') =>
  `<div ${attributes}><h1>${headline}</h1><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
const titled = (title: string) => `<title>${title}</title>`;
const AT = 'https://lamgiang.example/nao-vet-kenh-100234.html';

describe('a page with several whole stories', () => {
  it('gives the one whose address is the page’s', () => {
    const html = page(told(OTHER) + told(HEADLINE, `data-url="${AT}?utm_source=a"`), titled(OTHER));
    expect(articleOf(html, AT).title).toBe(HEADLINE);
  });

  it('gives the one whose headline is the window’s title', () => {
    const html = page(told(OTHER) + told(HEADLINE), titled(`${HEADLINE} - Báo Lam Giang`));
    const article = articleOf(html, AT);
    expect(article.title).toBe(HEADLINE);
    expect(article.text).not.toContain(OTHER);
  });

  it('still has its head, where the title told', () => {
    const meta = '<meta property="article:published_time" content="2024-03-12T21:05:00+07:00">';
    const html = page(told(OTHER) + told(HEADLINE), titled(HEADLINE) + meta);
    expect(articleOf(html, AT).publishedAt).toBe('2024-03-12T21:05+07:00');
  });
});

describe('a portal that sets its name and its boxes as headlines', () => {
  const notice = `<p>${'Thông báo lịch cắt điện để sửa lưới ở các tổ dân phố trong tuần này. '.repeat(3)}</p>`;
  const box = `<div class="hop"><h1>Thông báo</h1>${notice}${notice}</div>`;
  const story = PARAGRAPHS.concat(PARAGRAPHS.map((text) => `${text} Việc này làm xong trong năm.`));
  const main = `<div><h1>Chi tiết tin</h1><h2>${HEADLINE}</h2><div>${story.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const logo = `<div><h1><img alt="Cổng"></h1>${notice}${notice}</div>`;

  it.each([
    ['a box of notices', box],
    ['a logo over a greeting', logo],
  ])('keeps its story behind %s', (_, before) => {
    const article = articleOf(page(before + main, titled('Cổng thông tin điện tử')), AT);
    expect(article.text).toContain(PARAGRAPHS[2]);
  });
});
