import { expect, test } from 'vitest';
import { MERGED_PROVINCES } from '../../../lib/vietnamese/lexicon/provinces.ts';
import { levelOfProvince, provinceOn } from '../../../lib/vietnamese/places.ts';

test.each([
  ['Bình Định', '2025-06-30', 'Bình Định', 'tỉnh'],
  ['tỉnh Bình Định', '2025-07-01', 'Gia Lai', 'tỉnh'],
  ['Bình Dương', '2026-01-01', 'Hồ Chí Minh', 'thành phố'],
  ['TP Hồ Chí Minh', '2026-01-01', 'Hồ Chí Minh', 'thành phố'],
  ['Hoà Bình', '2025-07-01', 'Phú Thọ', 'tỉnh'],
  ['Bình Phước', '2026-04-29', 'Đồng Nai', 'tỉnh'],
  ['Bình Phước', '2026-04-30', 'Đồng Nai', 'thành phố'],
  ['Thừa Thiên Huế', '2024-12-31', 'Thừa Thiên Huế', 'tỉnh'],
  ['Thừa Thiên Huế', '2025-01-01', 'Huế', 'thành phố'],
  ['Huế', '2020-01-01', 'Thừa Thiên Huế', 'tỉnh'],
  ['Bình Định', null, 'Bình Định', 'tỉnh'],
  ['Sông Lam', '2025-07-01', 'Sông Lam', 'tỉnh'],
])('%s on %s', (province, day, name, level) => {
  expect(provinceOn(province, day)).toBe(name);
  expect(levelOfProvince(provinceOn(province, day), day)).toBe(level);
});

test('29 provinces were merged into others', () => {
  expect(Object.keys(MERGED_PROVINCES)).toHaveLength(29);
});
