import { expect, it } from 'vitest';
import { articleOf } from '../../../scripts/bench/made.ts';
import { TEXTS } from '../../../scripts/bench/texts.ts';

it.each(TEXTS)('grows ten times: $name', ({ make, lengths: [small, large] }) => {
  const [short, long] = [make(small).length, make(large).length];
  expect(long / short).toBeGreaterThan(9.5);
  expect(long / short).toBeLessThan(10.5);
});

it('makes a paragraph of each line', () => {
  const { text, blocks } = articleOf('Tỉnh ủy họp\nSáng 5-4, Tỉnh ủy họp.\n');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['title', 'Tỉnh ủy họp'],
    ['paragraph', 'Sáng 5-4, Tỉnh ủy họp.'],
    ['paragraph', ''],
  ]);
});
