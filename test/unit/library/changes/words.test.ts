import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordPieces } from '../../../../lib/library/changes/words.ts';

const written = (before: string, after: string) =>
  wordPieces(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `{${kind === 'added' ? '+' : '-'}${text}}`))
    .join('');

it.each([
  ['Họp ngày 12-3 tại tỉnh', 'Họp ngày 13-3 tại tỉnh', 'Họp ngày{- 12-3}{+ 13-3} tại tỉnh'],
  ['Đạt 58,5% kế hoạch.', 'Đạt 61,2% kế hoạch.', 'Đạt{- 58,5}{+ 61,2}% kế hoạch.'],
  ['Sáng nay', 'Chiều nay', 'Sáng nay|Chiều nay'],
  ['Ông Thạch nói', 'Ông Thạch đã nói', 'Ông Thạch{+ đã} nói'],
  ['Bà Ước, Phó Bí thư', 'Bà Ước', 'Bà Ước{-, Phó Bí thư}'],
  ['', 'Xây dựng Đảng', '{+Xây dựng Đảng}'],
  ['Hòa bình'.normalize('NFD'), 'Hòa  bình', 'Hòa bình'],
])('%j → %j', (before, after, marked) => {
  const expected = marked.includes('|') ? '{-Sáng}{+Chiều} nay' : marked;
  expect(written(before, after)).toBe(expected);
});

it('does not leave single words standing between changes', () => {
  expect(written('a b c d e x y', 'a m c n e x y')).toBe('a{- b c d}{+ m c n} e x y');
});

it('gives both texts back, whatever they are', () => {
  const side = (before: string, after: string, other: 'added' | 'removed') =>
    wordPieces(before, after)
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text.replaceAll(' ', ''))
      .join('');
  const words = fc.array(fc.constantFrom('họp', 'ngày', '12-3', ',', 'Sông', 'Lam', '.'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      expect(side(before, after, 'removed')).toBe(b.join(''));
      expect(side(before, after, 'added')).toBe(a.join(''));
    }),
  );
});

it('gives up on words where nothing is common', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordPieces(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
