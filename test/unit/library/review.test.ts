import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  currentRevision,
  database,
  decide,
  decideAll,
  decisionsOf,
  keepStory,
  redo,
  review,
  undo,
  undoAll,
} from '../../../lib/library/index.ts';
import type { Act, Evidence } from '../../../lib/model/index.ts';
import { makeArticle, makeExtraction, makeReading, TEXT } from '../made/story.ts';

const URL = makeArticle().url;
const THIEN = 'official:đặng hữu thiện';
const MEETING = makeExtraction().meetings[0]?.id ?? '';
const NOW = '2031-04-05T03:00:00.000Z';
const LATER = '2031-04-06T03:00:00.000Z';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await keepStory(makeReading(), NOW);
});

async function record() {
  const revision = await currentRevision(URL);
  if (!revision) throw new Error('not kept');
  return review(revision.extraction, await decisionsOf(URL), revision.article.text);
}

function at(quote: string, text = TEXT): Evidence {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length, rule: 'reader', confidence: 1 };
}

const addition = (fact: string, quote = 'quý I'): Act => ({
  kind: 'add-official',
  fact,
  fields: { name: 'Tạ Văn Mới', positions: [] },
  evidence: at(quote),
});

describe('corrections', () => {
  it('made side by side both stand, and each goes alone', async () => {
    await decide(URL, { kind: 'correct-meeting', fact: MEETING, fields: { place: 'Hội trường lớn' } });
    const day = await decide(URL, { kind: 'correct-meeting', fact: MEETING, fields: { date: '2031-04-04' } });
    const place = 'Hội trường lớn';
    expect((await record()).meetings).toMatchObject([{ state: 'corrected', place, date: '2031-04-04' }]);
    await undo(day.id);
    expect((await record()).meetings).toMatchObject([{ state: 'corrected', place, date: '2031-04-05' }]);
  });

  it('add a post with the words it rests on', async () => {
    const position = { title: 'Trưởng đoàn', body: null, former: false };
    await decide(URL, { kind: 'add-position', fact: THIEN, position, evidence: at('quý I') });
    const [official] = (await record()).officials;
    expect(official?.positions.at(-1)).toMatchObject({ ...position, evidence: { quote: 'quý I' } });
    expect(official?.state).toBe('corrected');
  });

  it('mark a place of a meeting, and a note on words', async () => {
    const fact = 'place:reader-1';
    await decide(URL, {
      kind: 'add-place',
      fact,
      name: 'Nhà khách',
      meeting: MEETING,
      evidence: at('quý I'),
    });
    await decide(URL, { kind: 'add-note', fact: 'note:1', text: '**hỏi lại**', evidence: at('quý I') });
    expect(await record()).toMatchObject({
      meetings: [{ place: 'Nhà khách' }],
      places: [{ id: fact, name: 'Nhà khách', state: 'added' }],
      passages: [{ text: '**hỏi lại**', evidence: { quote: 'quý I' } }],
    });
  });
});

describe('notes and tags', () => {
  it('hang on facts and on the story, and leave its state alone', async () => {
    await decide(URL, { kind: 'note', fact: THIEN, text: 'gọi lại' });
    await decide(URL, { kind: 'tag', fact: 'story', tag: 'ngân sách', on: true });
    await decide(URL, { kind: 'tag', fact: 'story', tag: 'đất đai', on: true });
    await decide(URL, { kind: 'tag', fact: 'story', tag: 'ngân sách', on: false });
    expect(await record()).toMatchObject({
      officials: [{ state: 'suggested', note: 'gọi lại', tags: [] }],
      story: { note: '', tags: ['đất đai'] },
      orphans: [],
    });
  });
});

describe('merging', () => {
  it('hands over posts, places and seats at meetings, and is undone', async () => {
    await decide(URL, addition('official:reader-1'));
    const position = { title: 'Trưởng đoàn', body: null, former: false };
    const own: Act = {
      kind: 'correct-official',
      fact: 'official:reader-1',
      fields: { positions: [position] },
    };
    await decide(URL, own);
    const people = [{ official: 'official:reader-1', roles: ['báo cáo' as const] }];
    await decide(URL, { kind: 'correct-meeting', fact: MEETING, fields: { people } });
    const merge = await decide(URL, { kind: 'merge', fact: 'official:reader-1', into: THIEN });
    const { officials, meetings } = await record();
    expect(officials).toMatchObject([
      { id: THIEN, state: 'corrected', positions: [{ title: 'Bí thư' }, position] },
    ]);
    expect(officials[0]?.mentions.map(({ quote }) => quote)).toContain('quý I');
    expect(meetings[0]?.people).toEqual([{ official: THIEN, name: 'Đặng Hữu Thiện', roles: ['báo cáo'] }]);
    await undo(merge.id);
    expect((await record()).officials).toHaveLength(2);
  });

  it('in a circle loses nobody', async () => {
    await decide(URL, addition('official:reader-1'));
    await decide(URL, { kind: 'merge', fact: 'official:reader-1', into: THIEN });
    await decide(URL, { kind: 'merge', fact: THIEN, into: 'official:reader-1' });
    expect((await record()).officials.map(({ id }) => id)).toEqual([THIEN]);
  });
});

describe('taking back', () => {
  it('is refused while something stands on what a decision made, and says what', async () => {
    const added = await decide(URL, addition('official:reader-1'));
    const seat = [{ official: 'official:reader-1', roles: ['tham dự' as const] }];
    const seated = await decide(URL, { kind: 'correct-meeting', fact: MEETING, fields: { people: seat } });
    expect((await undo(added.id)).map(({ id }) => id)).toEqual([seated.id]);
    expect((await record()).officials).toHaveLength(2);
    expect(await undo(seated.id)).toEqual([]);
    expect(await undo(added.id)).toEqual([]);
    expect(await redo(seated.id)).toBe(false);
    expect(await redo(added.id)).toBe(true);
    expect(await redo(seated.id)).toBe(true);
    expect((await record()).meetings[0]?.people).toMatchObject([{ official: 'official:reader-1' }]);
  });

  it('of several decisions is one step', async () => {
    const both: Act[] = [
      { kind: 'accept', fact: THIEN },
      { kind: 'accept', fact: MEETING },
    ];
    const made = await decideAll(URL, both);
    expect((await record()).officials[0]?.state).toBe('accepted');
    await undoAll(made.map(({ id }) => id));
    const { officials, meetings } = await record();
    expect([officials[0]?.state, meetings[0]?.state]).toEqual(['suggested', 'suggested']);
  });
});

describe('a new reading', () => {
  it('that calls the same words otherwise keeps the correction on them', async () => {
    const fields = { name: 'Đặng Hữu Thiên' };
    await decide(URL, { kind: 'correct-official', fact: THIEN, fields });
    const extraction = makeExtraction();
    const [official] = extraction.officials;
    const renamed = official ? [{ ...official, id: 'official:hữu thiện', name: 'Hữu Thiện' }] : [];
    await keepStory({ ...makeReading(), extraction: { ...extraction, officials: renamed } }, LATER);
    const { officials, orphans } = await record();
    expect(officials).toMatchObject([
      { id: 'official:hữu thiện', name: 'Đặng Hữu Thiên', state: 'corrected' },
    ]);
    expect(orphans).toEqual([]);
  });

  it('that says something else is not accepted because the one before was', async () => {
    await decide(URL, { kind: 'accept', fact: THIEN });
    const extraction = makeExtraction();
    const [official] = extraction.officials;
    const demoted = official
      ? [{ ...official, positions: official.positions.map((post) => ({ ...post, title: 'Phó Bí thư' })) }]
      : [];
    await keepStory({ ...makeReading(), extraction: { ...extraction, officials: demoted } }, LATER);
    const { officials, orphans } = await record();
    expect(officials).toMatchObject([{ state: 'suggested' }]);
    expect(orphans).toMatchObject([{ why: 'unread', decision: { act: { kind: 'accept' } } }]);
  });

  it('finds what a person added at its new place, or says that it is gone', async () => {
    await decide(URL, addition('official:reader-1'));
    const moved = `Tin mới nhận. ${TEXT}`;
    const article = makeArticle({ text: moved });
    await keepStory({ article, extraction: makeExtraction(moved) }, LATER);
    const added = (await record()).officials.find(({ state }) => state === 'added');
    expect(added?.evidence).toEqual(at('quý I', moved));
    const without = TEXT.replaceAll('quý I', 'đầu năm');
    await keepStory(
      { article: makeArticle({ text: without }), extraction: { ...makeExtraction(), meetings: [] } },
      LATER,
    );
    const { officials, orphans } = await record();
    expect(officials).toHaveLength(1);
    expect(orphans).toMatchObject([{ why: 'gone', decision: { act: { kind: 'add-official' } } }]);
  });

  it('takes the repeats of what a person added along, but for those that are gone', async () => {
    const [first, second] = [TEXT.indexOf('quý I'), TEXT.lastIndexOf('quý I')];
    const mentions = [{ ...at('quý I'), start: first, end: first + 5 }];
    const evidence = { ...at('quý I'), start: second, end: second + 5 };
    const fields = { name: 'Tạ Văn Mới', positions: [] };
    await decide(URL, { kind: 'add-official', fact: 'official:reader-1', fields, evidence, mentions });
    const moved = `Tin mới. ${TEXT}`;
    await keepStory({ article: makeArticle({ text: moved }), extraction: makeExtraction(moved) }, LATER);
    const places = async () =>
      (await record()).officials.find(({ state }) => state === 'added')?.mentions.map(({ start }) => start);
    expect(await places()).toEqual([first + 9, second + 9]);
    const without = moved.replace('quý I', 'đầu năm');
    const extraction = { ...makeExtraction(), meetings: [] };
    await keepStory({ article: makeArticle({ text: without }), extraction }, LATER);
    expect(await places()).toEqual([second + 9 + 2]);
  });

  it('of a page not saved yet is what a decision on it speaks of', async () => {
    const moved = `Tin mới nhận. ${TEXT}`;
    const reading = { article: makeArticle({ text: moved }), extraction: makeExtraction(moved) };
    const evidence = at('Bí thư Tỉnh ủy', moved);
    const fields = { name: 'Tạ Văn Mới', positions: [] };
    const act: Act = { kind: 'add-official', fact: 'official:reader-1', fields, evidence };
    const { about } = await decide(URL, act, reading);
    expect(about?.target).toMatchObject({ exact: 'Bí thư Tỉnh ủy', start: evidence.start });
  });
});
