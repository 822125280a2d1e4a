import { expect, test } from 'vitest';
import { readDate } from '../../../lib/vietnamese/typed-dates.ts';

test.each([
  ['28 tháng 5 năm 2031', '2031-05-28'],
  ['Ngày 28 tháng 5 năm 2031', '2031-05-28'],
  ['ngày 28/5/2031', '2031-05-28'],
  ['28 tháng 5, năm 2031', '2031-05-28'],
  ['28 tháng 5/2031', '2031-05-28'],
  ['tháng 5 năm 2031', '2031-05'],
  ['tháng 5-2031', '2031-05'],
  ['5/2031', '2031-05'],
  ['1 đến 2 tháng 5 năm 2031', '2031-05-01/2031-05-02'],
  ['từ ngày 30-4 đến ngày 2-5-2031', '2031-04-30/2031-05-02'],
  ['1 – 2/5/2031', '2031-05-01/2031-05-02'],
])('%s', (typed, date) => {
  expect(readDate(typed)).toBe(date);
  expect(readDate(typed.normalize('NFD'))).toBe(date);
});

test('a year that is not typed is the one told', () => {
  expect(readDate('28/5')).toBeUndefined();
  expect(readDate('28/5', 2031)).toBe('2031-05-28');
  expect(readDate('28 tháng 5', 2031)).toBe('2031-05-28');
  expect(readDate('tháng 5', 2031)).toBe('2031-05');
  expect(readDate('28/5/2030', 2031)).toBe('2030-05-28');
  expect(readDate('28-5 - 2-6', 2031)).toBe('2031-05-28/2031-06-02');
});

test.each([
  '29/2/2031',
  '31-4-2031',
  '0-5-2031',
  '28 tháng 13 năm 2031',
  '5',
  'tháng 5',
  '5-2031 – 6-2031',
  '–',
])('%s is no date', (typed) => {
  expect(readDate(typed)).toBeUndefined();
});
