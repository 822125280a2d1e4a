import { expect, test, vi } from 'vitest';
import { arrange } from '../../../../components/panel/links/arrange.ts';
import { differWords } from '../../../../components/panel/links/differ-words.ts';
import { unchangedMet } from '../../../../components/panel/links/unchanged.ts';
import { review } from '../../../../lib/library/index.ts';
import type { MetMeeting, MetOfficial } from '../../../../lib/library/views/met.ts';
import { makeExtraction } from '../../made/story.ts';

vi.mock('../../../../components/text.ts', () => ({
  text: (key: string, ...values: string[]) => [key, ...values].join('|'),
  shown: (words: string) => words,
}));

const THIEN = 'official:đặng hữu thiện';
const post = { title: 'Bí thư', body: 'Tỉnh ủy Sông Lam' };

const official = (fact: string, over: Partial<MetOfficial> = {}): MetOfficial => ({
  fact,
  name: fact,
  person: null,
  own: null,
  stories: 0,
  meetings: 0,
  last: null,
  newPosts: [],
  appearances: [],
  maybe: [],
  ...over,
});

const meeting = (fact: string, over: Partial<MetMeeting> = {}): MetMeeting => ({
  fact,
  name: fact,
  event: null,
  own: null,
  others: [],
  differs: [],
  maybe: [],
  ...over,
});

const mayBe = (person: string, score: number) => ({
  person,
  name: person,
  post: 'Bí thư',
  stories: 3,
  score,
  reasons: [],
});
const record = review(makeExtraction(), [], '');

test('a story of which nothing is known asks nothing', () => {
  const { asks, first, doubts } = arrange({ officials: [official('a')], meetings: [meeting('m')] }, record);
  expect({ asks, first: first.length, doubts }).toEqual({ asks: 0, first: 1, doubts: [] });
});

test('doubts of people and meetings stand together, the likeliest first', () => {
  const event = { event: 'e', name: 'Hội nghị', day: '2031-07-05', score: 0.7, reasons: [] };
  const { doubts, asks } = arrange(
    {
      officials: [official('a', { maybe: [mayBe('p1', 0.6), mayBe('p2', 0.8)] })],
      meetings: [meeting('m', { maybe: [event] })],
    },
    record,
  );
  expect(doubts.map(({ kind, other }) => [kind, other.id])).toEqual([
    ['people', 'p2'],
    ['meetings', 'e'],
    ['people', 'p1'],
  ]);
  expect(asks).toBe(3);
});

test('a doubt tells the post in this story beside the other one', () => {
  const officials = [official(THIEN, { maybe: [mayBe('p', 0.6)] })];
  const [doubt] = arrange({ officials, meetings: [] }, record).doubts;
  expect(doubt).toMatchObject({ detail: 'Bí thư Tỉnh ủy Sông Lam', other: { detail: 'Bí thư' } });
});

test('who may be somebody is not told to be new', () => {
  expect(
    arrange({ officials: [official('a', { maybe: [mayBe('p', 0.6)] })], meetings: [] }, record).first,
  ).toEqual([]);
});

test('a new post stands first, and asks until its official is judged', () => {
  const officials = [official('a', { person: 'p' }), official(THIEN, { person: 'q', newPosts: [post] })];
  const arranged = arrange({ officials, meetings: [] }, record);
  expect(arranged.officials.map(({ fact }) => fact)).toEqual([THIEN, 'a']);
  expect(arranged.asks).toBe(1);
  const accepted = {
    ...record,
    officials: record.officials.map((one) => ({ ...one, state: 'accepted' as const })),
  };
  expect(arrange({ officials, meetings: [] }, accepted).asks).toBe(0);
});

test.each([
  ['partOfDay', 'chiều', 'tối', 'lk_field_part', 'part_chieu|Báo Lam Giang|part_toi'],
  ['date', '2031-07-05', '2031-07', 'lk_field_date', '5-7-2031|Báo Lam Giang|7-2031'],
  ['kind', 'hội nghị', 'họp', 'lk_field_kind', 'kind_hoi_nghi|Báo Lam Giang|kind_hop'],
  ['place', 'Hà Khê', '', 'lk_field_place', 'Hà Khê|Báo Lam Giang|lk_unsaid'],
] as const)('says what two stories tell of %s', (field, here, there, name, said) => {
  const words = differWords({ field, here, there, outlet: 'Báo Lam Giang' });
  expect(words).toEqual({ field: name, said: `lk_here_there|${said}` });
});

test('what says the same stays the same object', () => {
  const before = { officials: [official('a'), official('b')], meetings: [meeting('m')] };
  const now = unchangedMet(before, {
    officials: [official('a', { stories: 1 }), official('b')],
    meetings: [meeting('m')],
  });
  expect(now.officials.map((one, at) => one === before.officials[at])).toEqual([false, true]);
  expect(now.meetings[0]).toBe(before.meetings[0]);
});
