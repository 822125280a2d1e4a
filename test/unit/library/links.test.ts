import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  callLinked,
  database,
  decide,
  doubts,
  keepStory,
  meetingView,
  mergeLinked,
  mergeReceipt,
  personView,
  redo,
  removeStory,
  splitLinked,
  tellApart,
  undo,
} from '../../../lib/library/index.ts';
import { evidenceOf, makeArticle, makeMeeting, makeOfficial } from '../made/story.ts';

const NAME = 'Vi Quang Thuần';
const FACT = 'official:vi quang thuần';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

interface Told {
  at: string;
  day: string;
  name?: string;
  title: string;
  body: string;
  host?: string;
  province?: string;
  part?: 'sáng' | 'chiều' | 'tối';
  meeting?: string;
}

/** Keeps a story in which one official is met in a post, at a meeting where one is named. */
async function keep({
  at,
  day,
  title,
  body,
  host = 'baosonglam.example',
  province = 'Sông Lam',
  ...told
}: Told) {
  const { part = 'sáng', meeting: name = `cuộc họp về ${at}`, name: who = NAME } = told;
  const url = `https://${host}/${at}.html`;
  const text = `Tin ${at}\n${part} Sáng 5-4 đồng chí ${who}, ${title} ${body}, chủ trì ${name}.`;
  const outlet = { host, name: host, province };
  const official = makeOfficial(text, who, title, body);
  const meeting = {
    ...makeMeeting(text, name, official.id),
    ...{ id: `meeting:${at}`, date: day, partOfDay: part, body },
    evidence: evidenceOf(text, name),
  };
  const article = makeArticle({ url, address: url, outlet, text, publishedAt: `${day}T20:00+07:00` });
  const extraction = {
    officials: [official],
    meetings: [meeting],
    documents: [],
    figures: [],
    deadlines: [],
  };
  await keepStory({ article, extraction: { grammar: 'test', ...extraction } }, `${day}T14:00:00.000Z`);
  return url;
}

const UBND = 'UBND tỉnh Sông Lam';
const threeOfHim = async () => [
  await keep({ at: 'rung', day: '2025-03-04', title: 'Phó Chủ tịch', body: UBND }),
  await keep({ at: 'ho', day: '2025-09-10', title: 'Phó Chủ tịch', body: UBND }),
  await keep({ at: 'thang-2', day: '2026-02-18', title: 'Chủ tịch', body: UBND }),
];
const another = () =>
  keep({
    ...{
      at: 'khuyen-nong',
      day: '2026-02-20',
      title: 'Giám đốc',
      body: 'Trung tâm Khuyến nông tỉnh Núi Hồng',
    },
    ...{ host: 'baonuihong.example', province: 'Núi Hồng' },
  });

const people = () => database.people.orderBy('last').toArray();
const counts = async () => (await people()).map(({ storyCount }) => storyCount).sort();

/** The state of all that linking writes, without ids of its own making. */
async function state() {
  const rows = await people();
  const members = await Promise.all(
    rows.map(async ({ id, name, storyCount, meetingCount }) => ({
      ...{ name, storyCount, meetingCount },
      stories: (await database.officials.where('person').equals(id).toArray()).map(({ url }) => url).sort(),
    })),
  );
  return members.sort((one, other) => String(one.stories).localeCompare(String(other.stories)));
}

describe('people across stories', () => {
  it('ties three stories of one career to one person, with a timeline of two posts', async () => {
    await threeOfHim();
    const [person] = await people();
    expect(await counts()).toEqual([3]);
    const view = await personView(person?.id ?? '');
    expect(view?.tenures.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Chủ tịch', '2026-02-18', '2026-02-18'],
      ['Phó Chủ tịch', '2025-03-04', '2025-09-10'],
    ]);
    expect(view?.meetings).toHaveLength(3);
    expect(view?.meetings[0]?.roles).toEqual(['chủ trì']);
    expect(view?.person.meetingCount).toBe(3);
  });

  it('keeps a namesake of another province apart, and points him out', async () => {
    await threeOfHim();
    await another();
    expect(await counts()).toEqual([1, 3]);
    const [person] = await people();
    expect((await personView(person?.id ?? ''))?.namesakes).toHaveLength(1);
  });

  it('shows what a merge moves, merges, and takes it back as it was', async () => {
    await threeOfHim();
    await another();
    const before = await state();
    const [one, other] = await people();
    const pair = { kind: 'people' as const, from: other?.id ?? '', into: one?.id ?? '' };
    const receipt = await mergeReceipt(pair);
    expect(receipt?.stories).toHaveLength(other?.storyCount ?? 0);
    const decision = await mergeLinked(pair, 'cùng một người');
    expect(await counts()).toEqual([4]);
    expect(decision?.act).toMatchObject({ kind: 'same', why: 'cùng một người' });
    await undo(decision?.id ?? '');
    expect(await state()).toEqual(before);
    await redo(decision?.id ?? '');
    expect(await counts()).toEqual([4]);
  });

  it('splits, and takes it back', async () => {
    const [first] = await threeOfHim();
    const before = await state();
    const [person] = await people();
    const decision = await splitLinked('people', person?.id ?? '', [{ story: first ?? '', fact: FACT }]);
    expect(await counts()).toEqual([1, 2]);
    await undo(decision?.id ?? '');
    expect(await state()).toEqual(before);
  });

  it('takes a merge back without what a later split took elsewhere', async () => {
    const [first, second] = await threeOfHim();
    const one = await people();
    const all = one[0]?.id ?? '';
    await splitLinked(
      'people',
      all,
      [first, second].map((story) => ({ story: story ?? '', fact: FACT })),
    );
    const [from] = (await people()).filter(({ id }) => id !== all);
    const merge = await mergeLinked({ kind: 'people', from: from?.id ?? '', into: all });
    await splitLinked('people', all, [{ story: first ?? '', fact: FACT }]);
    expect(await counts()).toEqual([1, 2]);
    await undo(merge?.id ?? '');
    expect(await counts()).toEqual([1, 1, 1]);
  });

  it('remembers “not the same” for good: no new story and no machine joins the two again', async () => {
    const [first, second] = await threeOfHim();
    await decide(first ?? '', { kind: 'not-same', fact: FACT, otherStory: second ?? '', otherFact: FACT });
    expect(await counts()).toEqual([1, 2]);
    await keep({ at: 'moi', day: '2026-03-01', title: 'Chủ tịch', body: UBND });
    expect((await counts()).length).toBe(2);
    expect((await doubts(10)).count).toBe(0);
  });

  it('shows a judgement that stands against a merge, takes it back with the merge and gives it back', async () => {
    await threeOfHim();
    await another();
    const [one, other] = await people();
    const pair = { kind: 'people' as const, from: other?.id ?? '', into: one?.id ?? '' };
    const apart = await tellApart(pair);
    expect((await mergeReceipt(pair))?.conflicts.map(({ decision }) => decision.id)).toEqual([apart?.id]);
    const merged = await mergeLinked(pair);
    expect(await counts()).toEqual([4]);
    expect((await database.decisions.get(apart?.id ?? ''))?.undoneAt).not.toBeNull();
    await undo(merged?.id ?? '');
    expect(await counts()).toEqual([1, 3]);
    expect((await database.decisions.get(apart?.id ?? ''))?.undoneAt).toBeNull();
    expect((await mergeReceipt(pair))?.conflicts).toHaveLength(1);
  });

  it('calls a person as the reader chose, also after new stories, until that is taken back', async () => {
    await threeOfHim();
    const [person] = await people();
    const decision = await callLinked('people', person?.id ?? '', 'Ông Thuần');
    await keep({ at: 'moi', day: '2026-03-01', title: 'Chủ tịch', body: UBND });
    expect((await people()).map(({ name }) => name)).toEqual(['Ông Thuần']);
    await undo(decision?.id ?? '');
    expect((await people()).map(({ name }) => name)).toEqual([NAME]);
  });

  it('lets go of a story that leaves, and has it back as it was, with what the reader had merged', async () => {
    await threeOfHim();
    const url = await another();
    const [one, other] = await people();
    await mergeLinked({ kind: 'people', from: other?.id ?? '', into: one?.id ?? '' });
    const before = await state();
    const removal = await removeStory(url);
    expect(await counts()).toEqual([3]);
    await undo(removal.id);
    expect(await state()).toEqual(before);
  });

  it('changes nothing where a story is kept again as it was', async () => {
    await threeOfHim();
    const dump = () => Promise.all(database.tables.map((table) => table.toArray()));
    const before = await dump();
    await keep({ at: 'thang-2', day: '2026-02-18', title: 'Chủ tịch', body: UBND });
    expect(await dump()).toEqual(before);
  });
});

describe('meetings across stories', () => {
  const SESSION = 'phiên họp thường kỳ tháng 2';
  const told = { day: '2026-02-18', title: 'Chủ tịch', body: UBND, meeting: SESSION };

  it('ties two outlets’ reports, and keeps and shows where they differ', async () => {
    await keep({ at: 'bao', ...told, part: 'chiều' });
    await keep({ at: 'dai', ...told, part: 'tối', host: 'daisonglam.example' });
    const [event, ...others] = await database.events.toArray();
    expect(others).toEqual([]);
    const view = await meetingView(event?.id ?? '');
    expect(view?.reports).toHaveLength(2);
    expect(view?.event.disputed).toBe(true);
    expect(
      view?.disagreements
        .find(({ field }) => field === 'partOfDay')
        ?.said.map(({ value }) => value)
        .sort(),
    ).toEqual(['chiều', 'tối']);
    expect(view?.people[0]).toMatchObject({ role: 'chủ trì', people: [{ name: NAME }] });
    expect((await people())[0]?.meetingCount).toBe(1);
  });

  it('parts them at the reader’s word, and takes it back', async () => {
    const one = await keep({ at: 'bao', ...told, part: 'chiều' });
    await keep({ at: 'dai', ...told, part: 'tối', host: 'daisonglam.example' });
    const [event] = await database.events.toArray();
    const split = await splitLinked('meetings', event?.id ?? '', [{ story: one, fact: 'meeting:bao' }]);
    expect(await database.events.count()).toBe(2);
    expect((await people())[0]?.meetingCount).toBe(2);
    await undo(split?.id ?? '');
    expect(await database.events.count()).toBe(1);
    expect((await people())[0]?.meetingCount).toBe(1);
  });
});

describe('a doubt', () => {
  const LOC = 'Phạm Văn Lộc';
  const finance = () =>
    keep({
      at: 'tai-chinh',
      day: '2025-05-12',
      name: LOC,
      title: 'Phó Giám đốc',
      body: 'Sở Tài chính tỉnh Sông Lam',
    });
  const building = () =>
    keep({
      at: 'xay-dung',
      day: '2026-01-22',
      name: LOC,
      title: 'Giám đốc',
      body: 'Sở Xây dựng tỉnh Sông Lam',
    });
  const ofLoc = async () => (await people()).filter(({ name }) => name === LOC).map(({ id }) => id);
  const asked = async () => (await database.suggestions.toArray()).map(({ a, b }) => [a, b].sort());

  it('is asked, and asked again where its answer is taken back', async () => {
    await finance();
    await building();
    const ids = await ofLoc();
    expect(ids).toHaveLength(2);
    const [from = '', into = ''] = ids;
    expect(await asked()).toEqual([[...ids].sort()]);
    for (const answer of [tellApart, mergeLinked]) {
      const decision = await answer({ kind: 'people', from, into });
      expect(await asked()).toEqual([]);
      await undo(decision?.id ?? '');
      expect(await asked()).toEqual([[...ids].sort()]);
    }
  });

  it('goes over to whom one of the two was merged into', async () => {
    await finance();
    await building();
    await keep({ at: 'lan-can', day: '1998-03-02', name: LOC, title: 'Chủ tịch', body: 'UBND xã Bãi Trầm' });
    const doubted = new Set((await asked()).flat());
    const third = (await ofLoc()).find((id) => !doubted.has(id));
    const [from = ''] = doubted;
    await mergeLinked({ kind: 'people', from, into: third ?? '' });
    expect((await asked()).flat()).not.toContain(from);
    expect(await asked()).toHaveLength(1);
  });

  it('of merging while a story was away is settled for that story too', async () => {
    await threeOfHim();
    const url = await another();
    await keep({
      ...{
        at: 'tap-huan',
        day: '2026-02-25',
        title: 'Giám đốc',
        body: 'Trung tâm Khuyến nông tỉnh Núi Hồng',
      },
      ...{ host: 'baonuihong.example', province: 'Núi Hồng' },
    });
    expect(await counts()).toEqual([2, 3]);
    const removal = await removeStory(url);
    const rows = await people();
    const from = rows.find(({ storyCount }) => storyCount === 1)?.id ?? '';
    const into = rows.find(({ storyCount }) => storyCount === 3)?.id ?? '';
    await mergeLinked({ kind: 'people', from, into });
    await undo(removal.id);
    expect(await counts()).toEqual([5]);
  });
});
