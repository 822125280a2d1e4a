import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../lib/article/address/canonical.ts';
import { storyKey } from '../../../lib/article/address/storyKey.ts';
import { page, parse } from './pages.ts';

const STORY = 'https://baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html';

describe('the key of a story', () => {
  it.each([
    'http://baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html',
    'https://www.baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html',
    'https://m.baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html?mobile=1',
    'https://amp.baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html',
    'https://baosonglam.example/hop-ban-cong-tac-quy-1-post12345.html/amp',
    'https://baosonglam.example/amp/hop-ban-cong-tac-quy-1-post12345.html',
    'https://baosonglam.example/hop-ban-cong-tac-quy-1-post12345-amp.html',
    'https://baosonglam.example/tinh-uy-hop-ban-cong-tac-post12345.html?utm_source=zalo#binh-luan',
    'https://BAOSONGLAM.example/thoi-su/hop-ban-cong-tac-quy-1-post12345.tpo',
  ])('is the same at %s', (address) => {
    expect(storyKey(address)).toBe(storyKey(STORY));
  });

  it.each([
    ['https://baosonglam.example/a-post12346.html', STORY],
    ['https://baonuihong.example/a-post12345.html', STORY],
    ['https://baosonglam.example/a-post12345.html?page=2', STORY],
    ['https://lamgiang.example/chi-tiet?id=7', 'https://lamgiang.example/chi-tiet?id=8'],
    ['https://lamgiang.example/tin.aspx?nid=7', 'https://lamgiang.example/thong-bao.aspx?nid=7'],
    ['https://a.example/nghi-quyet-nhiem-ky-2025-2030', 'https://a.example/dai-hoi-nhiem-ky-2025-2030'],
    ['https://a.example/tin-ngay-5-10-2026.html', 'https://a.example/hop-ngay-5-10-2026.html'],
  ])('tells %s from %s', (one, other) => {
    expect(storyKey(one)).not.toBe(storyKey(other));
  });

  it.each([
    ['https://bao.example/moi-4954454.html', 'https://bao.example/cu-4954454.html'],
    ['https://bao.example/moi-100261005154210.htm', 'https://bao.example/cu-100261005154210.htm'],
    ['https://bao.example/moi-a1003.html', 'https://bao.example/cu-a1003.html'],
    ['https://bao.example/thoi-su/moi-i713204/', 'https://bao.example/chinh-tri/cu-i713204'],
    ['https://bao.example/moi-1234567.ldo', 'https://bao.example/cu-1234567.ldo'],
    ['https://bao.example/moi-post1100.vov', 'https://bao.example/cu-post1100.vov'],
    ['https://cong.example/ChiTiet.aspx?nid=9&a=1', 'https://cong.example/chitiet.aspx?a=2&nid=9'],
  ])('finds the number in %s and %s', (one, other) => {
    expect(storyKey(one)).toBe(storyKey(other));
  });

  it('takes an address that is none as it is', () => {
    expect(storyKey('tin.txt')).toBe('tin.txt');
  });
});

describe('the address of a story', () => {
  const read = (head: string, address: string) => canonicalAddress(parse(page('', head), address), address);
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const ogUrl = (href: string) => `<meta property="og:url" content="${href}">`;

  it('is the canonical link, relative or not', () => {
    expect(read(canonical(STORY), `${STORY}?utm_medium=x`)).toBe(STORY);
    expect(read(canonical('/hop-ban-cong-tac-quy-1-post12345.html'), `${STORY}#a`)).toBe(STORY);
    expect(read(canonical(STORY), STORY.replace('//', '//m.'))).toBe(STORY);
  });

  it.each([
    ['another site', 'https://khac.example/hop-post12345.html'],
    ['the front page', 'https://baosonglam.example/'],
    ['another story', 'https://baosonglam.example/khac-post999.html'],
    ['a section', 'https://baosonglam.example/thoi-su'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'http://[bad'],
  ])('is og:url where the canonical link names %s', (_, lie) => {
    expect(read(canonical(lie) + ogUrl(STORY), `${STORY}?fbclid=1`)).toBe(STORY);
    expect(read(canonical(lie) + ogUrl(lie), `${STORY}?fbclid=1`)).toBe(STORY);
  });

  it('keeps a later page of a story apart', () => {
    const second = `${STORY}?page=2`;
    expect(read(canonical(STORY), second)).toBe(second);
  });
});
