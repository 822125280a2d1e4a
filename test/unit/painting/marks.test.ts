import { expect, test, vi } from 'vitest';
import { marksOf } from '../../../entrypoints/background/marks.ts';
import { review } from '../../../lib/library/review/index.ts';
import type { Act, Decision } from '../../../lib/model/index.ts';
import { readingOf } from './reading.ts';

vi.mock('../../../components/text.ts', () => ({
  text: (key: string, ...values: string[]) => [key, ...values].join(' '),
  shown: (words: string) => words.normalize('NFC'),
}));

const { article, extraction } = readingOf();
const decisionOf = (act: Act, at: number): Decision => ({
  id: String(at),
  at: new Date(at).toISOString(),
  by: 'reader',
  story: article.url,
  act,
  undoneAt: null,
});
const marks = (acts: Act[] = [], known = new Map<string, number>()) =>
  marksOf(article.text, review(extraction, acts.map(decisionOf), article.text), known);

test('every mention of an official is to be painted, with what is known of him', () => {
  const [official] = extraction.officials;
  if (!official) throw new Error('nobody found');
  const mark = marks([], new Map([[official.id, 3]])).find(({ fact }) => fact === official.id);
  expect(mark).toMatchObject({ kind: 'official', state: 'suggested', name: official.name, known: 3 });
  expect(mark?.targets.map(({ start }) => start)).toEqual(official.mentions.map(({ start }) => start));
  expect(mark?.lines.length).toBe(official.positions.length);
});

test('a meeting is painted at its name and at its day', () => {
  const own = marks().filter(({ fact }) => fact === extraction.meetings[0]?.id);
  expect(own.map(({ kind }) => kind)).toEqual(['meeting', 'date']);
});

test('what is rejected is not painted', () => {
  const fact = extraction.officials[0]?.id ?? '';
  expect(marks([{ kind: 'reject', fact }]).map((mark) => mark.fact)).not.toContain(fact);
});

test('what a person marked is painted as such', () => {
  const start = article.text.indexOf('Bến Nghè');
  const evidence = { quote: 'Bến Nghè', start, end: start + 8, rule: 'reader', confidence: 1 };
  const added = marks([
    { kind: 'add-place', fact: 'place:1', name: 'Bến Nghè', meeting: null, evidence },
    { kind: 'add-note', fact: 'note:1', text: 'Đã **đổi tên**.', evidence },
  ]);
  expect(added.find(({ kind }) => kind === 'place')).toMatchObject({ state: 'added', name: 'Bến Nghè' });
  expect(added.find(({ kind }) => kind === 'note')).toMatchObject({ lines: ['Đã **đổi tên**.'] });
});
