import { expect, test } from 'vitest';
import { axisOf, placeOn } from '../../../../components/library/parts/axis.ts';

test('an axis spans whole years and labels each', () => {
  const axis = axisOf(['2031-05-28', '2029-02-01', '']);
  expect(axis?.ticks.map(({ label }) => label)).toEqual(['2029', '2030', '2031']);
  expect(axis?.ticks[0]?.at).toBe(0);
});

test('one year alone is labelled by quarters', () => {
  expect(axisOf(['2031-05-28'])?.ticks.map(({ label }) => label)).toEqual([
    '1-2031',
    '4-2031',
    '7-2031',
    '10-2031',
  ]);
});

test('many years leave labels out, and none stands outside', () => {
  const ticks = axisOf(['1990-01-01', '2031-12-31'])?.ticks ?? [];
  expect(ticks.length).toBeLessThanOrEqual(7);
  for (const { at } of ticks) expect(at).toBeLessThan(100);
});

test('without a day there is no axis', () => {
  expect(axisOf(['', 'không rõ'])).toBeNull();
});

test('a bar stands where its days are; one of a day is still seen and within', () => {
  const axis = axisOf(['2030-01-01', '2031-12-31']);
  if (!axis) throw new Error('no axis');
  expect(placeOn(axis, '2030-01-01', '2031-12-31')).toEqual({ left: 0, width: 100 });
  const last = placeOn(axis, '2031-12-31', '2031-12-31');
  expect(last.width).toBeGreaterThan(1);
  expect(last.left + last.width).toBeLessThanOrEqual(100);
});
