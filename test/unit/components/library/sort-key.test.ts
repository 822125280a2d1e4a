import { expect, test } from 'vitest';
import { sortKey } from '../../../../components/library/explore/sort-key.ts';

const sorted = (words: string[]) =>
  [...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));

test.each([
  [['an', 'ăn', 'ân', 'ba', 'ca', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'vu']],
  [['Hoa', 'Hòa', 'Hỏa', 'Hõa', 'Hóa', 'Họa', 'Hoan']],
  [['An Bình', 'Ăn', 'Ân']],
  [['Lê Văn An', 'Lê Văn Ân', 'Lê Vân An', 'Lý An']],
  [['Dương', 'Đặng', 'Đỗ', 'Em']],
])('%j stand in the order of a dictionary', (words) => {
  expect(sorted([...words].reverse())).toEqual(words);
});

test('composed or not, capital or small, it is the same key', () => {
  expect(sortKey('Đặng Hữu Ước'.normalize('NFD'))).toBe(sortKey('đặng hữu ước'));
});
