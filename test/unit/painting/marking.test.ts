import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { mark } from '../../../entrypoints/background/pageMarking.ts';
import { recordOf, type Story } from '../../../entrypoints/background/record.ts';
import { targetAt } from '../../../lib/anchoring/index.ts';
import { database, undoAll } from '../../../lib/library/index.ts';
import { makeReading, TEXT } from '../made/story.ts';

vi.mock('../../../components/text.ts', () => ({
  text: (key: string) => key,
  shown: (words: string) => words,
}));

const story: Story = { state: 'story', ...makeReading(), savedAt: null };

/** Words as the page hands them over when they are selected. */
function selected(words: string) {
  const start = TEXT.lastIndexOf(words);
  return targetAt(TEXT, { start, end: start + words.length });
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

it('takes words marked with the name of an official for one more place of theirs', async () => {
  const marking = { kind: 'official', name: 'ĐẶNG HỮU THIỆN', title: '', body: '' } as const;
  const { decisions } = await mark(story, selected('cuộc họp'), marking, false);
  const { officials } = await recordOf(story);
  expect(officials).toHaveLength(1);
  expect(officials[0]?.mentions.map(({ quote }) => quote)).toContain('cuộc họp');
  await undoAll(decisions);
  expect((await recordOf(story)).officials[0]?.mentions).toHaveLength(1);
});

it('adds somebody new with the repeats of the name', async () => {
  const marking = { kind: 'official', name: 'Tạ Văn Mới', title: 'Thư ký', body: '' } as const;
  await mark(story, selected('quý I'), marking, true);
  const added = (await recordOf(story)).officials.find(({ state }) => state === 'added');
  expect(added).toMatchObject({ name: 'Tạ Văn Mới', positions: [{ title: 'Thư ký', body: null }] });
  expect(added?.mentions.map(({ start }) => start)).toEqual([
    TEXT.indexOf('quý I'),
    TEXT.lastIndexOf('quý I'),
  ]);
});
