import { expect, test, vi } from 'vitest';
import { differing, plannedThenHeld } from '../../../../components/library/meeting/said.ts';
import type { MeetingRow } from '../../../../components/library/services.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const disagreement = (...stories: string[][]) => [
  { field: 'partOfDay' as const, said: stories.map((each, at) => ({ value: String(at), stories: each })) },
];

test('two sources against one another are both marked', () => {
  expect([...differing(disagreement(['a'], ['b']), 'partOfDay')]).toEqual(['a', 'b']);
});

test('one source against two is marked alone', () => {
  expect([...differing(disagreement(['a'], ['b', 'c']), 'partOfDay')]).toEqual(['a']);
});

test('a field without disagreement marks none', () => {
  expect(differing(disagreement(['a'], ['b']), 'place').size).toBe(0);
  expect(differing(disagreement(['a', 'b']), 'partOfDay').size).toBe(0);
});

const report = (status: 'planned' | 'held', day: string): MeetingRow => ({
  ...{ url: `https://baosonglam.example/${day}`, id: 'meeting:1', event: 'e1', name: 'Hội nghị' },
  ...{ kind: 'hội nghị', status, date: null, partOfDay: null, place: null, body: null, term: null },
  ...{ ordinal: null, main: true, people: [], storyTitle: 'Bài', day },
  outlet: { name: 'Báo Sông Lam', host: 'baosonglam.example', province: null },
});

test('what was foretold and then held is found, the earliest of each', () => {
  const found = plannedThenHeld([report('held', '2031-05-29'), report('planned', '2031-05-20')]);
  expect(found?.planned.day).toBe('2031-05-20');
  expect(found?.held.day).toBe('2031-05-29');
  expect(plannedThenHeld([report('held', '2031-05-29')])).toBeNull();
});
