import { expect, test, vi } from 'vitest';
import { actWords } from '../../../../components/panel/journal/act-words.ts';
import type { Act, Decision } from '../../../../lib/model/index.ts';

vi.mock('../../../../components/text.ts', () => ({
  text: (key: string) => key,
  shown: (words: string) => words,
}));

const across = { otherStory: 'https://baosonglam.example/a2.html', otherFact: 'x', moved: [], was: 'p1' };

const did = (act: Act) =>
  actWords({
    id: '1',
    at: '2031-07-05T03:00:00.000Z',
    by: 'reader',
    story: 'https://baosonglam.example/a1.html',
    act,
    undoneAt: null,
  } satisfies Decision);

test.each([
  [{ kind: 'same', fact: 'official:đặng hữu thiện', ...across }, 'lk_did_same'],
  [{ kind: 'same', fact: 'meeting:hội nghị', ...across }, 'lk_did_same_meeting'],
  [{ kind: 'split', fact: 'official:đặng hữu thiện', ...across }, 'lk_did_split'],
  [{ kind: 'split', fact: 'meeting:hội nghị', ...across }, 'lk_did_split_meeting'],
  [{ kind: 'not-same', fact: 'official:đặng hữu thiện', ...across }, 'did_not_same'],
  [{ kind: 'not-same', fact: 'meeting:hội nghị', ...across }, 'lk_did_not_same_meeting'],
  [{ kind: 'call', fact: 'official:đặng hữu thiện', name: 'Đặng Hữu Thiện' }, 'lk_did_call: Đặng Hữu Thiện'],
  [{ kind: 'call', fact: 'official:đặng hữu thiện', name: '' }, 'lk_did_uncall'],
  [{ kind: 'tag', fact: 'official:đặng hữu thiện', tag: 'lũ', on: false }, 'did_untag: lũ'],
] satisfies [Act, string][])('%o is told', (act, words) => {
  expect(did(act).did).toBe(words);
});

test('a link is told of the fact it speaks of', () => {
  expect(did({ kind: 'same', fact: 'meeting:hội nghị quý ii', ...across }).name).toBe('hội nghị quý ii');
});
