import { expect, it } from 'vitest';
import { percentile } from '../../../scripts/bench-page/statistics.ts';

const twenty = Array.from({ length: 20 }, (_, n) => 20 - n);

it.each([
  [0.95, 19],
  [0.96, 20],
  [1, 20],
  [0.5, 10],
  [0, 1],
])('takes the value that %d of all do not exceed', (share, value) => {
  expect(percentile(twenty, share)).toBe(value);
});

it('takes the only value, and none of none', () => {
  expect(percentile([7], 0.95)).toBe(7);
  expect(() => percentile([], 0.95)).toThrow();
});
