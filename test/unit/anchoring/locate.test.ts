import { describe, expect, it } from 'vitest';
import { locate, quoteAt } from '../../../lib/anchoring/locate.ts';

const TEXT = 'Đồng chí Đặng Hữu Thiện chủ trì. Sau đó, đồng chí Đặng Hữu Thiện kết luận.';
const second = TEXT.lastIndexOf('Đặng');
const quote = quoteAt(TEXT, { start: second, end: second + 'Đặng Hữu Thiện'.length });

describe('locate', () => {
  it('tells repeats apart by what stands around them', () => {
    expect(locate(TEXT, quote)).toEqual({ start: second, end: second + 14 });
  });

  it('takes more context where the words around repeat as well', () => {
    const passage = 'Đồng chí Đặng Hữu Thiện, Bí thư Tỉnh ủy Sông Lam';
    const text = `${passage}:\nSáng 5-4\n${passage} phát biểu.`;
    const start = text.indexOf('Đặng');
    expect(locate(text, quoteAt(text, { start, end: start + 14 }))).toEqual({ start, end: start + 14 });
  });

  it('finds an NFC quote on an NFD page, marks included', () => {
    const page = TEXT.normalize('NFD');
    const span = locate(page, quote);
    expect(page.slice(span?.start, span?.end).normalize('NFC')).toBe('Đặng Hữu Thiện');
    expect(span?.start).toBe(page.lastIndexOf('Đ'));
  });

  it('does not mind other white space between the words', () => {
    const page = TEXT.replaceAll(' ', '\n\u00a0 ');
    const span = locate(page, quote);
    expect(page.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toBe('Đặng Hữu Thiện');
  });

  it('finds nothing where the words are gone, or where two places fit equally well', () => {
    expect(locate('Một bài khác.', quote)).toBeNull();
    expect(locate(TEXT, { exact: 'Đặng Hữu Thiện', prefix: '', suffix: '' })).toBeNull();
  });
});
