import { describe, expect, it } from 'vitest';
import { articleOf, fixture, HEADLINE, kinds, read, texts } from './pages.ts';

const FURNITURE = [
  'Bên Lề',
  'Hộp Tin',
  'Cuối Trang',
  'Bác Sáu',
  'Trang chủ',
  'Chia sẻ',
  'Lượt xem',
  '★',
  'cà phê',
];
const FAMILIES = ['newscontents', 'detail-content', 'portlet', 'sharepoint', 'breaks', 'unknown'];

describe.each(FAMILIES)('a page of the family %s', (name) => {
  const article = articleOf(fixture(name));

  it('gives headline and posting time', () => {
    expect(article.title).toBe(HEADLINE);
    expect(article.publishedAt).toBe('2024-03-12T21:05+07:00');
  });

  it('keeps the story whole and nothing around it', () => {
    expect(article.text).toContain('chủ trì cuộc họp bàn việc nạo vét');
    expect(article.text).toContain('đã đo đạc xong 14/16 đoạn kênh');
    expect(article.text).toContain('theo Kế hoạch số'.replace('theo', 'đúng'));
    for (const words of FURNITURE) expect(article.text).not.toContain(words);
  });

  it('has blocks in order that cover the text', () => {
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(
      article.text,
    );
  });
});

describe('what each family shows', () => {
  it('kicker, starred subhead, caption, two bylines and tag on a #newscontents page', () => {
    const article = articleOf(fixture('newscontents'));
    expect(article.kicker).toBe('Đồng chí Hà Văn Lúa, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh:');
    expect(article.subheads).toEqual(['Huyện Cầu Mây ra mắt tổ thủy lợi cộng đồng']);
    expect(texts(article, 'caption')).toEqual(['Đồng chí Hà Văn Lúa phát biểu tại cuộc họp. Ảnh: T.M']);
    expect(article.bylines).toEqual(['TRÚC MAI', 'LÊ BÃI']);
    expect(article.agency).toBe('LG');
    expect(kinds(article)).toEqual(
      'kicker title subhead paragraph caption paragraph paragraph paragraph byline'.split(' '),
    );
  });

  it('lead, author box and tag without brackets on a detail-content page; the site is no author', () => {
    const article = articleOf(fixture('detail-content'), 'https://m.nhatbaosong.example/x.htm?utm_source=a');
    expect(article.lead).toMatch(/^NBSO - Sáng 12-3/);
    expect(article.agency).toBe('NBSO');
    expect(article.bylines).toEqual(['Trúc Mai']);
    expect(article.outlet.name).toBe('Nhật báo Sông');
    expect(article.url).toBe('https://nhatbaosong.example/lam-giang-ban-viec-nao-vet-100240312.htm');
  });

  it('h2 headline and the centred caption in a portlet; a front page is no canonical address', () => {
    const article = articleOf(fixture('portlet'), 'https://lamgiang.example/chi-tiet?id=7&fbclid=z#a');
    expect(texts(article, 'caption')).toEqual(['Quang cảnh cuộc họp bàn việc nạo vét kênh']);
    expect(article.bylines).toEqual(['TRÚC MAI']);
    expect(article.url).toBe('https://lamgiang.example/chi-tiet?id=7');
  });

  it('a SharePoint form whose inputs hide DOM properties, a section name that is no kicker', () => {
    const article = articleOf(fixture('sharepoint'), 'https://lamgiang.example/tin.aspx?nid=9');
    expect(article.kicker).toBeNull();
    expect(article.lead).toMatch(/^Cuộc họp bàn việc nạo vét/);
    expect(texts(article, 'caption')).toEqual(['Lãnh đạo tỉnh xem bản đồ tuyến kênh']);
    expect(article.bylines).toEqual(['Trúc Mai']);
    expect(article.url).toBe('https://lamgiang.example/tin.aspx?nid=9');
  });

  it('text between breaks, the agency behind the name left out', () => {
    const article = articleOf(fixture('breaks'));
    expect(texts(article, 'paragraph')).toHaveLength(3);
    expect(article.bylines).toEqual(['Trúc Mai']);
  });

  it('a page of no known system, its author only in JSON-LD', () => {
    const article = articleOf(fixture('unknown'));
    expect(article.lead).toMatch(/^\(LG\)- Sáng 12-3/);
    expect(article.bylines).toEqual(['Trúc Mai']);
  });

  it('a list of stories is none', () => {
    expect(read(fixture('front'))).toEqual({ ok: false, reason: 'no-story' });
  });
});

describe('a head with author and date in one line', () => {
  it('gives both, and the update’s time only where there is no other', () => {
    const html = fixture('unknown').replace(
      /<p class="meta">[^<]*<\/p>/,
      '<div><span class="article-author">Lê Bãi</span> | <time>12/03/2024 21:05</time></div><p>Cập nhật lúc 08:00, 13/03/2024</p>',
    );
    const article = articleOf(html);
    expect(article.bylines).toEqual(['Lê Bãi']);
    expect(article.publishedAt).toBe('2024-03-12T21:05+07:00');
  });
});
