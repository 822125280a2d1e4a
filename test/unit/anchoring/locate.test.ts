import { describe, expect, it } from 'vitest';
import { anchor, targetAt, targetsAt, verdict } from '../../../lib/anchoring/locate.ts';

const TEXT = 'Đồng chí Đặng Hữu Thiện chủ trì. Sau đó, đồng chí Đặng Hữu Thiện kết luận.';
const second = TEXT.lastIndexOf('Đặng');
const quote = targetAt(TEXT, { start: second, end: second + 'Đặng Hữu Thiện'.length });

describe('anchor', () => {
  it('tells repeats apart by what stands around them', () => {
    expect(anchor(TEXT, quote)).toEqual({ start: second, end: second + 14, score: 1 });
  });

  it('takes more context where the words around repeat as well', () => {
    const passage = 'Đồng chí Đặng Hữu Thiện, Bí thư Tỉnh ủy Sông Lam';
    const text = `${passage}:\nSáng 5-4\n${passage} phát biểu.`;
    const start = text.indexOf('Đặng');
    expect(anchor(text, targetAt(text, { start, end: start + 14 }))).toEqual({
      start,
      end: start + 14,
      score: 1,
    });
  });

  it('finds an NFC quote on an NFD page, marks included', () => {
    const page = TEXT.normalize('NFD');
    const span = anchor(page, quote);
    expect(page.slice(span?.start, span?.end).normalize('NFC')).toBe('Đặng Hữu Thiện');
    expect(span?.start).toBe(page.lastIndexOf('Đ'));
  });

  it('does not mind other white space between the words', () => {
    const page = TEXT.replaceAll(' ', '\n\u00a0 ');
    const span = anchor(page, quote);
    expect(page.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toBe('Đặng Hữu Thiện');
  });

  it('finds nothing where the words are gone, or where two places fit equally well', () => {
    expect(anchor('Một bài khác.', quote)).toBeNull();
    expect(anchor(TEXT, { exact: 'Đặng Hữu Thiện', prefix: '', suffix: '' })).toBeNull();
  });

  it('minds no tone placement, quotes, dashes, capitals or soft hyphens', () => {
    const text = 'Ông nói: “Chúng ta hoà nhập – thuỷ lợi là việc đầu…” rồi kết luận cuộc họp.';
    const start = text.indexOf('Chúng');
    const target = targetAt(text, { start, end: text.indexOf('”') });
    const page = 'ÔNG NÓI: "Chúng ta hòa nhập - thủy l\u00adợi là việc đầu..." rồi kết luận cuộc họp.';
    const found = anchor(page, target);
    expect(page.slice(found?.start, found?.end)).toBe('Chúng ta hòa nhập - thủy l\u00adợi là việc đầu...');
    expect(found?.score).toBe(1);
  });

  it('takes no part of a longer word for the words', () => {
    const text = 'Đồng chí Lò Văn An phát biểu. Đồng chí Lò Văn Anh ghi biên bản.';
    const start = text.indexOf('Lò');
    const target = targetAt(text, { start, end: start + 'Lò Văn An'.length });
    expect(anchor(text, target)).toMatchObject({ start });
    expect(anchor('Đồng chí Lò Văn Anh ghi biên bản.', target)).toBeNull();
  });

  it('finds words with a letter put right, and asks to check a changed figure', () => {
    const text = 'Sau khi nghe báo cáo, cuộc họp ấn định hoàn thành trước ngày 15-10 để kịp mùa mưa năm nay.';
    const start = text.indexOf('hoàn');
    const target = targetAt(text, { start, end: text.indexOf(' để') });
    const letter = text.replace('hoàn thành', 'hoàn thàng');
    expect(anchor(letter, target)).toMatchObject({ start, end: target.end });
    expect(verdict(anchor(letter, target))).toBe('found');
    expect(verdict(anchor(text.replace('15-10', '16-10'), target))).toBe('check');
  });

  it('does not take a repeat that moved into the place of the words', () => {
    const text = `${TEXT} Cuộc họp kết thúc lúc 11 giờ, các đại biểu ra về.`;
    const start = text.indexOf('Đặng');
    const target = targetAt(text, { start, end: start + 14 });
    expect(anchor(text.replace('Đặng Hữu Thiện chủ trì. Sau đó, đồng chí ', ''), target)).toBeNull();
    expect(verdict(null)).toBe('gone');
  });

  it('makes many targets as it makes one', () => {
    const spans = [second, TEXT.indexOf('Đặng')].map((start) => ({ start, end: start + 14 }));
    expect(targetsAt(TEXT, spans)).toEqual(spans.map((span) => targetAt(TEXT, span)));
  });
});
