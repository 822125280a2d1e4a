import { expect, test, vi } from 'vitest';
import { suppliedWords } from '../../../components/supplied.ts';
import type { Supplied } from '../../../lib/model/index.ts';
import { evidenceOf, TEXT } from '../made/story.ts';

vi.mock('../../../components/text.ts', () => ({
  text: (key: string, ...values: string[]) => [key, ...values].join(' '),
  shown: (words: string) => words,
}));

const given = (supplied?: Supplied) => ({
  ...evidenceOf(TEXT, 'Bí thư Tỉnh ủy'),
  ...(supplied && { supplied }),
});

test('says each filled-in place once, and nothing of what is printed', () => {
  const outlet = given({ words: 'Sông Lam', from: 'outlet' });
  const story = given({ words: 'Bến Nghè', from: 'story' });
  expect(suppliedWords([outlet, null, given(), story, outlet])).toEqual([
    'supplied_outlet Sông Lam',
    'supplied_story Bến Nghè',
  ]);
  expect(suppliedWords([given(), null])).toEqual([]);
});
