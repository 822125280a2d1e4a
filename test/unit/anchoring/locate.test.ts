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
});
