import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { database, decide, decisionsOf } from '../../../lib/library/index.ts';
import type { PageReply } from '../../../lib/messages/page.ts';
import { readingOf } from './reading.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;
const heard: Listener[] = [];
const TAB = 7;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'own', onMessage: { addListener: (listener: Listener) => heard.push(listener) } },
    i18n: { getMessage: (key: string, values: string[]) => [key, ...values].join(' ') },
  },
}));
const paintStory = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../entrypoints/background/paint.ts', () => ({ paintStory }));

const story = { state: 'story' as const, ...readingOf(), savedAt: null };
vi.mock('../../../entrypoints/background/record.ts', async (original) => ({
  ...(await original<object>()),
  storyOf: async (tabId: number) => (tabId === TAB ? story : null),
}));

const { servePages } = await import('../../../entrypoints/background/pageRequests.ts');
servePages();

const fact = story.extraction.officials[0]?.id ?? '';
const sender = { id: 'own', frameId: 0, tab: { id: TAB, windowId: 1 } };

/** What the background answers; `unheard` where it does not answer at all. */
function say(message: unknown, from: object = sender): Promise<PageReply<'accept'> | 'unheard'> {
  return new Promise((done) => {
    const [listener] = heard;
    if (listener?.(message, from, (reply) => done(reply as PageReply<'accept'>)) !== true)
      setTimeout(() => done('unheard'));
  });
}

const made = () => decisionsOf(story.article.url);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  paintStory.mockClear();
});

test('a decision of the page is kept, with the story, and every tab of it is painted anew', async () => {
  const reply = await say({ page: 'accept', fact });
  const [decision] = await made();
  expect(decision?.act).toEqual({ kind: 'accept', fact });
  expect(reply).toEqual({
    ok: true,
    output: { decisions: [decision?.id], said: expect.stringContaining('said_accepted') },
  });
  expect(paintStory).toHaveBeenCalledWith(story.article.url);
});

test.each([
  ['another extension', { ...sender, id: 'other' }],
  ['no tab', { id: 'own' }],
  ['a frame within the page', { ...sender, frameId: 3 }],
])('nobody answers %s', async (_, from) => {
  expect(await say({ page: 'accept', fact }, from)).toBe('unheard');
  expect(await made()).toEqual([]);
});

test.each([
  ['an unknown act', { page: 'purge' }],
  ['a fact that is no text', { page: 'accept', fact: 5 }],
  [
    'a name longer than names are',
    { page: 'correct', fact, correction: { kind: 'official', name: 'a'.repeat(3000) } },
  ],
  ['a fact that is not the story\u2019s', { page: 'reject', fact: 'official:người lạ' }],
  [
    'words that are not the story\u2019s',
    { page: 'selected', quote: { exact: 'Tin đọc nhiều', prefix: '', suffix: '' } },
  ],
])('%s is refused with words', async (_, message) => {
  expect(await say(message)).toMatchObject({ ok: false, words: expect.stringMatching(/\w/) });
  expect(await made()).toEqual([]);
});

test('a tab without a story is told so', async () => {
  expect(await say({ page: 'accept', fact }, { ...sender, tab: { id: 8 } })).toEqual({
    ok: false,
    words: 'paint_no_story',
  });
});

test('a page takes back no decision on another story', async () => {
  const other = await decide('https://khac.example/a', { kind: 'note', fact: 'story', text: 'x' });
  await say({ page: 'undo', decisions: [other.id] });
  expect((await decisionsOf('https://khac.example/a'))[0]?.undoneAt).toBeNull();
});

test('words are kept exactly as selected, with their repeats where asked', async () => {
  const quote = { exact: 'Trần Hữu Khoát', prefix: 'Đồng chí ', suffix: ', Bí thư Thành ủy' };
  const found = await say({ page: 'selected', quote });
  expect(found).toMatchObject({ ok: true, output: { words: 'Trần Hữu Khoát', repeats: 1 } });
  await say({
    page: 'mark',
    quote,
    repeats: true,
    marking: { kind: 'official', name: 'Trần Hữu Khoát', title: '', body: '' },
  });
  const start = story.article.text.indexOf('Trần Hữu Khoát');
  expect((await made())[0]?.act).toMatchObject({
    kind: 'add-official',
    fields: { name: 'Trần Hữu Khoát', positions: [] },
    evidence: { start, end: start + 14, quote: 'Trần Hữu Khoát', rule: 'reader', confidence: 1 },
    mentions: [{ start: story.article.text.lastIndexOf('Trần Hữu Khoát') }],
  });
});

test.each([
  ['Buổi làm việc với bà con', 'làm việc'],
  ['Họp báo thường kỳ', 'họp báo'],
  ['Ngày hội', 'khác'],
])('%s is kept as a meeting of the kind %s', async (name, kind) => {
  const quote = { exact: 'chỉnh trang bờ kênh', prefix: 'hội nghị bàn việc ', suffix: '. Đồng chí' };
  await say({ page: 'mark', quote, repeats: false, marking: { kind: 'meeting', name, date: '' } });
  expect((await made())[0]?.act).toMatchObject({ kind: 'add-meeting', fields: { name, kind, date: null } });
});

test('a date that cannot be read is said so, and nothing is kept', async () => {
  const meeting = story.extraction.meetings[0]?.id;
  const message = { page: 'correct', fact: meeting, correction: { kind: 'meeting', date: '40-15-2020' } };
  expect(await say(message)).toEqual({ ok: false, words: 'date_unreadable' });
  expect(await made()).toEqual([]);
});
