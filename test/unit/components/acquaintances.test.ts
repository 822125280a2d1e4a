import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { acquaintances } from '../../../components/acquaintances.ts';
import { database, decide, keepStory, review, undo } from '../../../lib/library/index.ts';
import { makeArticle, makeExtraction } from '../made/story.ts';

const THIEN = 'official:đặng hữu thiện';
const here = makeArticle();
const there = makeArticle({ url: 'https://baosonglam.example/hop-quy-2-a2.html', publishedAt: '2031-07-05' });
const { officials } = review(makeExtraction(), [], '');

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await keepStory({ article: there, extraction: makeExtraction() }, '2031-07-05T03:00:00.000Z');
});

test('an official is known from another kept story, also before this one is kept', async () => {
  const [met] = (await acquaintances(here, officials)).get(THIEN) ?? [];
  expect(met).toMatchObject({ story: there.url, official: THIEN, publishedAt: '2031-07-05' });
});

test('the story itself is no other story', async () => {
  expect(await acquaintances(there, officials)).toEqual(new Map());
});

test('who was told apart stays apart until that is taken back', async () => {
  const apart = { kind: 'not-same', fact: THIEN, otherStory: there.url, otherFact: THIEN } as const;
  const decision = await decide(here.url, apart, { article: here, extraction: makeExtraction() });
  expect((await acquaintances(here, officials)).size).toBe(0);
  expect((await acquaintances(there, officials)).size).toBe(0);
  await undo(decision.id);
  expect((await acquaintances(here, officials)).size).toBe(1);
});

test('a rejected official is not looked for', async () => {
  const rejected = officials.map((official) => ({ ...official, state: 'rejected' as const }));
  expect((await acquaintances(here, rejected)).size).toBe(0);
});
