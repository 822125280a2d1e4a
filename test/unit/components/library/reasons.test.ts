import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { inOrder, reasonWords, scoreWords } from '../../../../components/library/reasons.ts';
import type { Reason } from '../../../../lib/linking/index.ts';

const messages = vi.hoisted(() => ({ language: 'vi' }));
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(new URL(`../../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[]) =>
        (read(messages.language)[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[at - 1] ?? ''),
    },
  },
}));

beforeEach(() => {
  messages.language = 'vi';
});

/** Typed as all kinds, so that a new one has to be written here. */
const kinds: Record<Reason['kind'], true> = {
  'same-name': true,
  'name-variant': true,
  'same-post': true,
  'same-body': true,
  career: true,
  'same-place': true,
  succession: true,
  company: true,
  'other-place': true,
  'other-level': true,
  'two-posts-at-once': true,
  'long-apart': true,
  'common-name': true,
  'same-day': true,
  'other-day': true,
  'same-chair': true,
  'same-people': true,
  'same-number': true,
  'other-number': true,
  'same-words': true,
  'other-body': true,
  'planned-then-held': true,
  'other-words': true,
  'other-people': true,
  'same-kind': true,
  'other-kind': true,
  'other-term': true,
  'other-part': true,
  preparing: true,
  sitting: true,
  'one-story': true,
};

test.each(Object.keys(kinds) as Reason['kind'][])('%s has words in both languages', (kind) => {
  const vietnamese = reasonWords({ kind, about: '' });
  messages.language = 'en';
  const english = reasonWords({ kind, about: '' });
  expect(vietnamese).not.toBe('');
  expect(english).not.toBe('');
  expect(english).not.toBe(vietnamese);
});

test('what it speaks of stands behind, a day as papers print it', () => {
  expect(reasonWords({ kind: 'same-body', about: 'Thành ủy Bến Nghè' })).toBe(
    'Cùng cơ quan: Thành ủy Bến Nghè',
  );
  expect(reasonWords({ kind: 'other-day', about: '2031-05-28' })).toBe('Khác ngày: 28-5-2031');
});

test('a score is told out of a hundred', () => {
  expect(scoreWords(0.823)).toBe('82 trên 100');
});

test('what speaks for comes first, the strongest at the head', () => {
  const reason = (kind: Reason['kind'], weight: number): Reason => ({ kind, weight, about: '' });
  const all = [
    reason('other-place', -3),
    reason('same-name', 1),
    reason('long-apart', -5),
    reason('career', 2),
  ];
  expect(inOrder(all).map(({ kind }) => kind)).toEqual(['career', 'same-name', 'long-apart', 'other-place']);
});
