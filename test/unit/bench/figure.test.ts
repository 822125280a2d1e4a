import { expect, it } from 'vitest';
import { type Figure, holds, lineOf } from '../../../scripts/bench/figure.ts';
import { median, medianTime } from '../../../scripts/bench/measure.ts';

const figure: Figure = { name: 'lexicons', value: 70, unit: 'KB', most: 70 };

it.each<[Partial<Figure>, boolean]>([
  [{}, true],
  [{ value: 70.1 }, false],
  [{ value: null }, false],
])('holds the most that is allowed: %o', (over, held) => expect(holds({ ...figure, ...over })).toBe(held));

it('holds the least that is asked, and nothing where nothing is asked', () => {
  const rival: Figure = { name: 'pace', value: 299, unit: 'times' };
  expect(holds(rival)).toBeNull();
  expect(holds({ ...rival, least: 300 })).toBe(false);
  expect(holds({ ...rival, value: 300, least: 300 })).toBe(true);
});

it('says a figure, its target and whether it holds', () => {
  expect(lineOf(figure)).toBe('✓     70.0 KB        ≤ 70    lexicons');
  expect(lineOf({ ...figure, value: 123.4 })).toMatch(/^✗ +123 KB/);
  expect(lineOf({ name: 'pace', value: null, unit: 'times', note: 'not compared' })).toMatch(
    /^ +– times +pace \(not compared\)$/,
  );
});

it('takes the middle value', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow();
});

it('runs at least as often as asked', () => {
  let runs = 0;
  medianTime(() => runs++, { runs: 3, milliseconds: 0 });
  expect(runs).toBe(3);
});
