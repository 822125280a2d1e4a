import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import {
  callLinked,
  catchUp,
  database,
  decide,
  indexPending,
  keepStory,
  personView,
  removeStory,
  search,
  searchDatabase,
  undo,
} from '../../../lib/library/index.ts';
import { keepWithin } from '../../../lib/library/keep.ts';
import { peopleBy } from '../../../lib/library/links/handles.ts';
import { makeArticle, makeReading } from '../made/story.ts';

const URL = makeArticle().url;
const OTHER = 'https://baosonglam.example/hop-lan-hai-a9.html';
const NOW = '2031-04-05T03:00:00.000Z';

beforeEach(async () => {
  await indexPending();
  const { tables } = await searchDatabase();
  await Promise.all([...database.tables, ...tables].map((table) => table.clear()));
});

const again = () => ({ ...makeReading(), article: makeArticle({ url: OTHER, address: OTHER }) });
const found = async (query: string) => (await search(query)).hits.map(({ kind }) => kind);
const chief = async () => (await database.people.toArray())[0]?.id ?? '';

it('makes a story and whom it tells of findable right after the save', async () => {
  await keepStory(makeReading(), NOW);
  await indexPending();
  expect(await found('dang huu thien')).toEqual(['person', 'story']);
  expect(await found('tinh uy song lam')).toContain('body');
  expect(await database.unindexed.count()).toBe(0);
});

it('makes findable at the next start what a browser that ended had no time for', async () => {
  await database.transaction('rw', database.tables, async () => keepWithin(makeReading(), NOW));
  expect(await found('dang huu thien')).toEqual([]);
  await catchUp();
  expect(await found('dang huu thien')).toEqual(['person', 'story']);
});

it('finds a person by the name the reader chose, and no more once that is taken back', async () => {
  await keepStory(makeReading(), NOW);
  const decision = await callLinked('people', await chief(), 'Ông Năm Thiện');
  await indexPending();
  expect(await found('nam thien')).toEqual(['person']);
  await undo(decision?.id ?? '');
  await indexPending();
  expect(await found('nam thien')).toEqual([]);
});

it('finds a story by an official put right, and nothing of a story in the bin', async () => {
  await keepStory(makeReading(), NOW);
  await decide(URL, {
    kind: 'correct-official',
    fact: 'official:đặng hữu thiện',
    fields: { name: 'Đặng Hữu Thiệu' },
  });
  await indexPending();
  expect(await found('dang huu thieu')).toEqual(['person', 'story']);
  await removeStory(URL);
  await indexPending();
  expect(await found('dang huu thieu')).toEqual([]);
  expect(await peopleBy('keys', ['đặng hữu thiệu'])).toEqual([]);
});

it('writes nothing anew by which a person is found who is met again in the same post', async () => {
  await keepStory(makeReading(), NOW);
  await indexPending();
  const before = await database.handles.toArray();
  const written: unknown[] = [];
  const { names } = await searchDatabase();
  const note = (_key: unknown, row: unknown) => void written.push(row);
  for (const table of [database.handles, names, database.bodies]) {
    table.hook('creating', note);
    table.hook('updating', note);
  }
  await keepStory(again(), NOW);
  for (const table of [database.handles, names, database.bodies]) {
    table.hook('creating').unsubscribe(note);
    table.hook('updating').unsubscribe(note);
  }
  expect((await personView(await chief()))?.stories).toHaveLength(2);
  expect(written.filter((row) => !String((row as { id?: string }).id).startsWith('event:'))).toEqual([]);
  expect(await database.handles.toArray()).toEqual(before);
});

it('finds a story without officials again that comes back from the bin', async () => {
  const { article, extraction } = makeReading();
  await keepStory({ article, extraction: { ...extraction, officials: [], meetings: [] } }, NOW);
  const removal = await removeStory(URL);
  await indexPending();
  expect(await found('dang huu thien')).toEqual([]);
  await undo(removal.id);
  await indexPending();
  expect(await found('dang huu thien')).toEqual(['story']);
});

it('makes all words again where the browser has thrown them away', async () => {
  await keepStory(makeReading(), NOW);
  await indexPending();
  const { tables } = await searchDatabase();
  await Promise.all(tables.map((table) => table.clear()));
  expect(await found('dang huu thien')).toEqual([]);
  await catchUp();
  expect(await found('dang huu thien')).toEqual(['person', 'story']);
  expect(await found('tinh uy song lam')).toContain('body');
});

it('writes anew what changes while its words are written', async () => {
  await keepStory(makeReading(), NOW);
  const first = indexPending();
  const { unindexed } = database;
  await unindexed.put({ kind: 'stories', id: URL, stamp: 'later' });
  await first;
  expect(await unindexed.count()).toBe(0);
});

it('takes over what version 4 kept of people, meetings and bodies', async () => {
  await keepStory(makeReading(), NOW);
  await indexPending();
  const people = await database.people.toArray();
  const events = await database.events.toArray();
  const bodies = await database.bodies.toArray();
  const handles = await database.handles.toArray();
  const stories = await database.stories.toArray();
  const revisions = await database.revisions.toArray();
  await database.delete();
  await (await searchDatabase()).texts.clear();
  const old = new Dexie('bien-ban');
  old.version(4).stores({
    stories: '&url, savedAt, key, day, linked, removedAt',
    revisions: '&[url+number], url',
    people: '&id, *keys, *postKeys, *bodyKeys, last, *words',
    events: '&id, *keys, *persons, [bodyKey+day], *places, day, *words',
    bodies: '&key, place, *words',
    texts: '&key, url, *terms',
  });
  const [handle] = handles;
  await old.table('people').bulkAdd(people.map((row) => ({ ...row, ...handle, words: ['thien'] })));
  await old.table('stories').bulkAdd(stories);
  await old.table('revisions').bulkAdd(revisions);
  await old.table('events').bulkAdd(events.map((row) => ({ ...row, persons: [], words: ['hop'] })));
  await old.table('bodies').bulkAdd(bodies.map((row) => ({ ...row, words: ['uy'] })));
  await old.table('texts').add({ key: -1, url: URL, terms: ['hop'] });
  old.close();

  await database.open();
  expect(await database.people.toArray()).toEqual(people);
  expect(await database.events.toArray()).toEqual(events);
  expect(await database.bodies.toArray()).toEqual(bodies);
  expect(await database.handles.toArray()).toEqual(handles);
  await catchUp();
  expect(await found('dang huu thien')).toEqual(['person', 'story']);
  expect(await found('tinh uy song lam')).toContain('body');
});
