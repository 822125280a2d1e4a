import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  currentRevision,
  database,
  decide,
  decisionsOf,
  indexPending,
  keepStory,
  lastUndoable,
  listStories,
  removedStories,
  removeStory,
  restoreStory,
  review,
  revisionsOf,
  storyRow,
  undo,
} from '../../../lib/library/index.ts';
import { makeArticle, makeExtraction, makeReading, TEXT } from '../made/story.ts';

const URL = makeArticle().url;
const THIEN = 'official:đặng hữu thiện';
const NOW = '2031-04-05T03:00:00.000Z';
const LATER = '2031-04-06T03:00:00.000Z';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function record() {
  const revision = await currentRevision(URL);
  if (!revision) throw new Error('not kept');
  return review(revision.extraction, await decisionsOf(URL), revision.article.text);
}

describe('keeping', () => {
  it('keeps a story once, however often it is saved', async () => {
    expect(await keepStory(makeReading(), NOW)).toEqual({ outcome: 'saved', savedAt: NOW });
    expect(await keepStory(makeReading(), LATER)).toEqual({ outcome: 'unchanged', savedAt: NOW });
    expect(await database.stories.count()).toBe(1);
    expect(await database.revisions.count()).toBe(1);
  });

  it('keeps a changed text as a new revision and the old one beside it', async () => {
    await keepStory(makeReading(), NOW);
    const text = TEXT.replace('quý I.', 'quý I và bàn nhiệm vụ quý II.');
    const changed = { article: makeArticle({ text }), extraction: makeExtraction(text) };
    expect((await keepStory(changed, LATER)).outcome).toBe('revised');
    expect((await storyRow(URL))?.revision).toBe(2);
    expect(await database.revisions.count()).toBe(2);
  });

  it('keeps no new revision where only spaces and Unicode forms differ, and no reading of another text', async () => {
    await keepStory(makeReading(), NOW);
    const text = `${TEXT.replace('họp đánh', 'họp  đánh').normalize('NFD')}`;
    const evidence = { quote: text.slice(0, 4), start: 0, end: 4, rule: 'test', confidence: 1 };
    const spelt = (grammar: string) => {
      const [official] = makeExtraction().officials;
      const officials = official ? [{ ...official, evidence, mentions: [evidence], positions: [] }] : [];
      return {
        article: makeArticle({ text }),
        extraction: { ...makeExtraction(), grammar, officials, meetings: [] },
      };
    };
    for (const grammar of ['test', 'newer']) {
      expect((await keepStory(spelt(grammar), LATER)).outcome).toBe('unchanged');
      const revision = await currentRevision(URL);
      expect(revision).toMatchObject({ number: 1, readAt: NOW, extraction: { grammar } });
      for (const { evidence } of revision?.extraction.officials ?? [])
        expect(revision?.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(await database.revisions.count()).toBe(1);
  });

  it('gives every kept state, the latest first', async () => {
    await keepStory(makeReading(), NOW);
    const text = TEXT.replace('quý I.', 'quý II.');
    await keepStory({ article: makeArticle({ text }), extraction: makeExtraction() }, LATER);
    const states = await revisionsOf(URL);
    expect(states.map(({ number, readAt }) => [number, readAt])).toEqual([
      [2, LATER],
      [1, NOW],
    ]);
    expect(states.map(({ article }) => article.text)).toEqual([text, TEXT]);
  });

  it('keeps nothing when a part of the save fails', async () => {
    const broken = makeReading();
    const [official] = broken.extraction.officials;
    if (!official) throw new Error('no official');
    broken.extraction.officials = [{ ...official, id: undefined as unknown as string }];
    await expect(keepStory(broken, NOW)).rejects.toThrow();
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
  });
});

describe('decisions', () => {
  const corrected = {
    name: 'Đặng Hữu Thiện',
    positions: [{ title: 'Phó Bí thư', body: 'Tỉnh ủy Sông Lam', former: false }],
  };

  it('lay over the machine facts and survive another save with a new grammar', async () => {
    await keepStory(makeReading(), NOW);
    await decide(URL, { kind: 'correct-official', fact: THIEN, fields: corrected });
    await keepStory({ ...makeReading(), extraction: { ...makeExtraction(), grammar: 'newer' } }, LATER);
    const [official] = (await record()).officials;
    expect(official).toMatchObject({ state: 'corrected', positions: [{ title: 'Phó Bí thư' }] });
    expect((await currentRevision(URL))?.extraction.officials[0]?.positions[0]?.title).toBe('Bí thư');
  });

  it('keep the story first when it is not kept yet', async () => {
    await decide(URL, { kind: 'accept', fact: THIEN }, makeReading());
    expect((await storyRow(URL))?.revision).toBe(1);
    expect((await record()).officials[0]?.state).toBe('accepted');
  });

  it('are undone one by one, in any order', async () => {
    await keepStory(makeReading(), NOW);
    const correction = await decide(URL, { kind: 'correct-official', fact: THIEN, fields: corrected });
    const rejection = await decide(URL, { kind: 'reject', fact: THIEN });
    expect(await lastUndoable(URL)).toMatchObject({ id: rejection.id });
    await undo(correction.id);
    expect((await record()).officials[0]).toMatchObject({
      state: 'rejected',
      positions: [{ title: 'Bí thư' }],
    });
    await undo(rejection.id);
    expect((await record()).officials[0]?.state).toBe('suggested');
    expect(await decisionsOf(URL)).toHaveLength(2);
  });

  it('take a rejected official out of the meeting and out of the people', async () => {
    await keepStory(makeReading(), NOW);
    expect((await database.people.toArray()).map(({ name }) => name)).toEqual(['Đặng Hữu Thiện']);
    await decide(URL, { kind: 'reject', fact: THIEN });
    expect((await record()).meetings[0]?.people).toEqual([]);
    expect(await database.people.count()).toBe(0);
  });

  it('about facts that a new reading no longer finds are orphaned, not dropped', async () => {
    await keepStory(makeReading(), NOW);
    await decide(URL, { kind: 'accept', fact: THIEN });
    await keepStory({ ...makeReading(), extraction: { ...makeExtraction(), officials: [] } }, LATER);
    expect((await record()).orphans).toMatchObject([
      { decision: { act: { kind: 'accept', fact: THIEN } }, why: 'unread' },
    ]);
  });
});

it('decisions stay over a new revision; one whose words are gone is orphaned, another still holds', async () => {
  await keepStory(makeReading(), NOW);
  const fields = { name: 'Đặng Hữu Thiện', positions: [] };
  await decide(URL, { kind: 'correct-official', fact: THIEN, fields });
  const meeting = makeExtraction().meetings[0]?.id ?? '';
  await decide(URL, { kind: 'correct-meeting', fact: meeting, fields: { place: 'Hội trường lớn' } });
  const text = TEXT.replace('Đặng Hữu Thiện, Bí thư Tỉnh ủy,', 'thường trực');
  const [only] = makeExtraction().meetings;
  const meetings = only ? [{ ...only, people: [] }] : [];
  const changed = {
    article: makeArticle({ text }),
    extraction: { ...makeExtraction(), officials: [], meetings },
  };
  expect((await keepStory(changed, LATER)).outcome).toBe('revised');
  const { orphans, meetings: reviewed } = await record();
  expect(orphans).toMatchObject([
    { decision: { act: { kind: 'correct-official', fact: THIEN, fields } }, why: 'gone' },
  ]);
  expect(reviewed).toMatchObject([{ id: meeting, state: 'corrected', place: 'Hội trường lớn' }]);
});

describe('removing', () => {
  it('takes a story out of the list and undo brings it back with its decisions', async () => {
    await keepStory(makeReading(), NOW);
    await decide(URL, { kind: 'accept', fact: THIEN });
    const removal = await removeStory(URL);
    expect(await listStories('')).toEqual([]);
    await undo(removal.id);
    expect(await listStories('')).toHaveLength(1);
    expect((await record()).officials[0]?.state).toBe('accepted');
  });

  it('keeps what was removed in reach, until it is brought back', async () => {
    await keepStory(makeReading(), NOW);
    await removeStory(URL);
    expect((await removedStories()).map(({ url }) => url)).toEqual([URL]);
    await restoreStory(URL);
    expect(await removedStories()).toEqual([]);
    expect(await listStories('')).toHaveLength(1);
  });

  it('is taken back by saving again', async () => {
    await keepStory(makeReading(), NOW);
    await removeStory(URL);
    expect((await keepStory(makeReading(), LATER)).outcome).toBe('restored');
    expect(await listStories('')).toHaveLength(1);
  });
});

it('finds stories with or without marks', async () => {
  await keepStory(makeReading(), NOW);
  await indexPending();
  expect(await listStories('huu thien')).toHaveLength(1);
  expect(await listStories('Sông Lam')).toHaveLength(1);
  expect(await listStories('hoài')).toHaveLength(0);
});
