import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { database, keepStory, keptAddress, storyRow } from '../../../lib/library/index.ts';
import { makeArticle, makeReading } from '../made/story.ts';

const FIRST = 'https://baosonglam.example/hop-quy-1-post12345.html';
const RENAMED = 'https://m.baosonglam.example/tinh-uy-hop-quy-1-post12345.html';
const NOW = '2031-04-05T03:00:00.000Z';
const LATER = '2031-04-06T03:00:00.000Z';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a story met under another address', () => {
  it('is the same story', async () => {
    await keepStory({ ...makeReading(), article: makeArticle({ url: FIRST }) }, NOW);
    const again = await keepStory({ ...makeReading(), article: makeArticle({ url: RENAMED }) }, LATER);
    expect(again).toEqual({ outcome: 'unchanged', savedAt: NOW });
    expect(await database.stories.count()).toBe(1);
    expect(await keptAddress(RENAMED)).toBe(FIRST);
    expect((await storyRow(FIRST))?.revision).toBe(1);
  });

  it('is another where the number differs', async () => {
    await keepStory({ ...makeReading(), article: makeArticle({ url: FIRST }) }, NOW);
    const other = FIRST.replace('12345', '12346');
    expect(await keptAddress(other)).toBe(other);
    await keepStory({ ...makeReading(), article: makeArticle({ url: other }) }, NOW);
    expect(await database.stories.count()).toBe(2);
  });
});

it('a library of version 1 is taken over whole', async () => {
  const old = new Dexie('old-library');
  old.version(1).stores({
    stories: '&url, savedAt',
    revisions: '&[url+number], url',
    officials: '&[url+id], url, foldedName',
    decisions: '&id, story, at, act.otherStory',
  });
  const { section, updatedAt, postingTimes, writing, ...article } = makeArticle({ url: FIRST });
  const of1 = { ...article, publishedAt: '2031-04-05T10:00' };
  await old.table('stories').put({ url: FIRST, title: 'A', publishedAt: '2031-04-05T10:00', savedAt: NOW });
  await old.table('revisions').put({ url: FIRST, number: 1, readAt: NOW, article: of1 });
  await old.table('officials').put({ url: FIRST, id: 'a', foldedName: 'a', publishedAt: '2031-04-05' });
  old.close();

  const library = new LibraryDatabase('old-library');
  expect((await library.stories.where('key').equals('baosonglam.example#post12345').first())?.url).toBe(
    FIRST,
  );
  expect((await library.stories.get(FIRST))?.publishedAt).toBe('2031-04-05T10:00+07:00');
  expect((await library.revisions.get([FIRST, 1]))?.article).toEqual({
    ...of1,
    publishedAt: '2031-04-05T10:00+07:00',
    section,
    updatedAt,
    postingTimes,
    writing,
  });
  expect((await library.officials.get([FIRST, 'a']))?.publishedAt).toBe('2031-04-05');
  library.close();
});
