import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../lib/library/index.ts';
import type { StoryRow } from '../../../lib/library/rows.ts';
import { everyRow, latest } from '../../../lib/library/views/explore.ts';
import { makeArticle } from '../made/story.ts';

/** The nth story of the month; the second was taken out. */
const story = (n: number): StoryRow => ({
  url: `https://song-lam.example/tin-${n}`,
  key: `song-lam.example/tin-${n}`,
  title: `Tin số ${n}`,
  outlet: makeArticle().outlet,
  publishedAt: null,
  savedAt: '2031-04-05T03:00:00.000Z',
  revision: 1,
  officialCount: 3,
  meetingCount: 1,
  documentCount: 0,
  day: `2031-04-0${n}`,
  reviewed: false,
  tags: [],
  places: ['Sông Lam', 'Núi Hồng'],
  linked: 1,
  removedAt: n === 2 ? '2031-04-09T03:00:00.000Z' : null,
});

beforeEach(async () => {
  await database.stories.clear();
  await database.stories.bulkPut([1, 2, 3, 4].map(story));
});

const days = (rows: { day: string }[]) => rows.map(({ day }) => day.slice(-1)).join('');

async function all(at?: number) {
  const rows = [];
  for await (const some of everyRow('stories', at)) rows.push(...some);
  return rows;
}

test.each([1, 2, 3, 4, 5])('all rows are there when %d are fetched at a time', async (at) => {
  expect(days(await all(at))).toBe('134');
});

test('what rows have alike is held once, and only what a table shows', async () => {
  const [first, second] = await all(1);
  expect(first?.places).toEqual(['Sông Lam', 'Núi Hồng']);
  expect(second?.places).toBe(first?.places);
  expect(first).not.toHaveProperty('savedAt');
  expect(first?.outlet).toBe(makeArticle().outlet.name);
});

test('the latest stand first', async () => {
  expect(days(await latest('stories', 2))).toBe('43');
});
