import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import {
  catchUp,
  database,
  keepStory,
  listStories,
  personView,
  searchDatabase,
} from '../../../lib/library/index.ts';
import { makeArticle, makeExtraction } from '../made/story.ts';

/** The library as version 2 left it: stories, revisions, officials, nothing tied. */
async function leaveVersion2(): Promise<void> {
  await database.delete();
  const old = new Dexie('bien-ban');
  old.version(2).stores({
    stories: '&url, savedAt, key',
    revisions: '&[url+number], url',
    officials: '&[url+id], url, foldedName',
    decisions: '&id, story, at, act.otherStory',
  });
  for (const at of [1, 2]) {
    const url = `https://baosonglam.example/hop-quy-${at}-a${at}.html`;
    const article = makeArticle({ url, address: url });
    const { title, outlet, publishedAt } = article;
    const extraction = makeExtraction();
    await old.table('stories').add({
      ...{ url, key: url, title, outlet, publishedAt, savedAt: '2031-04-05T03:00:00.000Z', revision: 1 },
      ...{ officialCount: 1, meetingCount: 1, documentCount: 0, searchText: 'hop', removedAt: null },
    });
    await old
      .table('revisions')
      .add({ url, number: 1, readAt: '2031-04-05T03:00:00.000Z', article, extraction });
    const [official] = extraction.officials;
    await old.table('officials').add({
      ...{ url, id: official?.id, foldedName: 'đặng hữu thiện', name: official?.name, outlet, publishedAt },
      ...{ positions: [{ title: 'Bí thư', body: 'Tỉnh ủy Sông Lam', former: false }], storyTitle: title },
    });
  }
  old.close();
}

it('ties the stories of a library kept by an older version, one by one, once', async () => {
  await leaveVersion2();
  await database.open();
  expect((await listStories('')).map(({ linked }) => linked)).toEqual([0, 0]);
  expect(await database.people.count()).toBe(0);
  expect(await catchUp()).toBe(2);
  expect(await catchUp()).toBe(0);
  const [person, ...others] = await database.people.toArray();
  expect(others).toEqual([]);
  expect((await personView(person?.id ?? ''))?.stories).toHaveLength(2);
  expect(await listStories('dang huu thien')).toHaveLength(2);
});

it('makes the stories of version 3 findable again, and leaves who is who as it was', async () => {
  await database.delete();
  const old = new Dexie('bien-ban');
  old.version(3).stores({
    stories: '&url, savedAt, key, day, linked, removedAt',
    revisions: '&[url+number], url',
    officials: '&[url+id], url, foldedName, person, [person+day]',
    texts: '&key, url, [key+url], *terms',
  });
  await old.table('texts').add({ key: -1, url: 'https://baosonglam.example/x-a1.html', terms: ['hop'] });
  old.close();
  await database.open();

  await keepStory({ article: makeArticle(), extraction: makeExtraction() }, '2031-04-05T03:00:00.000Z');
  const people = await database.people.toArray();
  await database.stories.toCollection().modify({ linked: 1 });
  await (await searchDatabase()).texts.clear();
  expect(await listStories('dang huu thien')).toEqual([]);
  expect(await catchUp()).toBe(1);
  expect(await listStories('dang huu thien')).toHaveLength(1);
  expect(await database.people.toArray()).toEqual(people);
});
