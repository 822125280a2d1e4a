import { expect, it } from 'vitest';
import { match } from '../../../scripts/eval/match.ts';
import { accuracyRow, round, tallyRow } from '../../../scripts/eval/tally.ts';

it('rounds a tie to the even digit, anything else to the nearest', () => {
  expect(round(29 / 32, 4)).toBe(0.9062);
  expect(round(31 / 32, 4)).toBe(0.9688);
  expect(round(2 / 3, 4)).toBe(0.6667);
  expect(round(0.125, 2)).toBe(0.12);
  expect(round(1, 4)).toBe(1);
});

it('gives precision, recall and F1; nothing asked and nothing said is perfect', () => {
  expect(tallyRow({ tp: 3, fp: 1, fn: 2 })).toEqual({ p: 0.75, r: 0.6, f1: 0.6667, tp: 3, fp: 1, fn: 2 });
  expect(tallyRow({ tp: 0, fp: 0, fn: 0 })).toMatchObject({ p: 1, r: 1, f1: 1 });
  expect(tallyRow({ tp: 0, fp: 1, fn: 1 })).toMatchObject({ p: 0, r: 0, f1: 0 });
  expect(accuracyRow({ right: 2, n: 3 })).toEqual({ acc: 0.6667, n: 3 });
});

it('pairs the best first, each once', () => {
  const closeness = (a: number, b: number) => Math.max(0, 10 - Math.abs(a - b));
  expect(match([10, 20, 99], [19, 11, 12], closeness)).toEqual({
    pairs: [
      [20, 19],
      [10, 11],
    ],
    missed: [99],
    invented: [12],
  });
});

it('takes the later of two equals first', () => {
  expect(match(['a', 'b'], ['c'], () => 1).missed).toEqual(['a']);
});
