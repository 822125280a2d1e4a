import { expect, test } from 'vitest';
import { Once } from '../../../lib/library/views/once.ts';

const roles = () => ['chair', 'speaker'];

test('lists of the same words are one list', () => {
  const once = new Once();
  const first = once.list(roles());
  expect(once.list(roles())).toBe(first);
  expect(first).toEqual(['chair', 'speaker']);
  expect(once.list(['chair speaker'])).not.toBe(first);
  expect(once.list([])).toEqual([]);
});

test('a list is not changed by what becomes of the one that was given', () => {
  const once = new Once();
  const given = roles();
  const held = once.list(given);
  given.pop();
  expect(held).toEqual(['chair', 'speaker']);
});

test('words stay what they are, and nothing stays nothing', () => {
  const once = new Once();
  expect([once.word('Sông Lam'), once.word('Sông Lam'), once.word(''), once.word(null)]).toEqual([
    'Sông Lam',
    'Sông Lam',
    '',
    null,
  ]);
});
