import { expect, test } from 'vitest';
import { dayByKey, shiftMonth, weeksOf } from '../../../../components/fields/month.ts';

test('weeks run from Monday to Sunday', () => {
  const weeks = weeksOf('2031-05');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, '2031-05-01', '2031-05-02', '2031-05-03', '2031-05-04']);
  expect(weeks[4]?.[5]).toBe('2031-05-31');
  expect(weeks[4]?.[6]).toBeNull();
  expect(weeksOf('2032-02').flat().filter(Boolean)).toHaveLength(29);
});

test('keys of the grid', () => {
  const day = '2031-05-28';
  expect(dayByKey(day, 'ArrowLeft', false)).toBe('2031-05-27');
  expect(dayByKey(day, 'ArrowRight', false)).toBe('2031-05-29');
  expect(dayByKey(day, 'ArrowUp', false)).toBe('2031-05-21');
  expect(dayByKey(day, 'ArrowDown', false)).toBe('2031-06-04');
  expect(dayByKey(day, 'Home', false)).toBe('2031-05-26');
  expect(dayByKey(day, 'End', false)).toBe('2031-06-01');
  expect(dayByKey(day, 'PageUp', false)).toBe('2031-04-28');
  expect(dayByKey(day, 'PageDown', true)).toBe('2032-05-28');
  expect(dayByKey(day, 'a', false)).toBeNull();
});

test('a shorter month has an earlier last day, and the calendar has ends', () => {
  expect(shiftMonth('2031-01-31', 1)).toBe('2031-02-28');
  expect(shiftMonth('2031-01-31', -2)).toBe('2030-11-30');
  expect(shiftMonth('2100-12-31', 1)).toBe('2100-12-31');
  expect(dayByKey('2100-12-31', 'ArrowRight', false)).toBe('2100-12-31');
  expect(dayByKey('1900-01-01', 'ArrowUp', false)).toBe('1900-01-01');
});
