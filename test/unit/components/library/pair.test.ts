import { expect, test } from 'vitest';
import type { Doubt, Side } from '../../../../components/library/services.ts';
import { inOrderOfMerge, inTurn, nextOf, pairOf } from '../../../../components/library/suggestions/pair.ts';

const side = (id: string, stories: number): Side => ({
  id,
  name: `Ông ${id}`,
  lines: [],
  stories: Array.from({ length: stories }, (_, at) => ({
    url: `https://bao.example/${id}/${at}`,
    title: 'Họp báo',
    day: '2031-05-01',
    outlet: 'Báo Sông Lam',
  })),
});

const doubt = (a: Side, b: Side): Doubt => ({
  suggestion: { id: `${a.id} ${b.id}`, kind: 'people', a: a.id, b: b.id, score: 0.8, reasons: [], worth: 1 },
  a,
  b,
});

test('the one with fewer stories goes over to the other', () => {
  expect(pairOf(doubt(side('a', 1), side('b', 3)))).toEqual({ kind: 'people', from: 'a', into: 'b' });
  expect(pairOf(doubt(side('a', 2), side('b', 2)))).toEqual({ kind: 'people', from: 'b', into: 'a' });
  expect(inOrderOfMerge(doubt(side('a', 1), side('b', 3))).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what is put off goes to the end', () => {
  const list = ['a', 'c', 'e'].map((id) => doubt(side(id, 1), side('z', 1)));
  const turn = (skipped: string[]) => inTurn(list, skipped).map(({ a }) => a.id);
  expect(turn([])).toEqual(['a', 'c', 'e']);
  expect(turn(['a z'])).toEqual(['c', 'e', 'a']);
  expect(turn(['c z', 'a z'])).toEqual(['e', 'c', 'a']);
});

test('the focus goes to the card below, from the last to the one above', () => {
  expect(nextOf(['a', 'b', 'c'], 'b')).toBe('c');
  expect(nextOf(['a', 'b', 'c'], 'c')).toBe('b');
  expect(nextOf(['a'], 'a')).toBeNull();
});
