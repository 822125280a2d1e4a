import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleKey } from '../../../components/why/rules.ts';
import { why } from '../../../components/why/why.ts';
import { extract } from '../../../lib/extraction/index.ts';
import { RULES as HELD } from '../../../lib/extraction/meetings/openings/held.ts';
import { RULES as ROLES } from '../../../lib/extraction/meetings/roles/rules.ts';
import { RULES as PEOPLE } from '../../../lib/extraction/officials/scan/phrases.ts';
import { readStoryFile } from '../../../scripts/read/file.ts';
import { STORIES, walk } from '../../../scripts/read/walk.ts';

type Messages = Record<string, { message: string }>;

const LANGUAGES = ['vi', 'en'] as const;
const read = (language: string): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
const messages = { vi: read('vi'), en: read('en') };
const spoken = vi.hoisted(() => ({ language: 'vi' as 'vi' | 'en' }));

vi.mock('../../../components/text.ts', () => ({
  text: (key: string, ...values: (string | number)[]) =>
    values.reduce<string>(
      (words, value, nth) => words.replace(`$${nth + 1}`, String(value)),
      messages[spoken.language][key]?.message ?? '',
    ),
}));

/** The rules of all evidence anywhere in a value. */
function rulesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'rule' in value && typeof value.rule === 'string' ? [value.rule] : [];
  return [...own, ...Object.values(value).flatMap(rulesIn)];
}

const met = walk('test/stories', STORIES).flatMap((file) => {
  const story = readStoryFile(file);
  return story.ok ? rulesIn(extract(story.article)) : [];
});
/** Roles that give no part leave no evidence. */
const PARTLESS = new Set(['spoken of', 'spoken to']);
const known = [
  ...Object.keys(PEOPLE),
  ...HELD.flatMap(({ name, score }) => (score > 0 ? [`meeting.${name}`] : [])),
  ...ROLES.flatMap(({ name }) => (PARTLESS.has(name) ? [] : [`role.${name}`])),
];
const rules = [...new Set([...met, ...known])].sort();
const GENERAL = new Set(['meeting', 'role', 'date', 'document', 'figure', 'deadline'].map(ruleKey));

beforeEach(() => {
  spoken.language = 'vi';
});

describe('every rule of the grammar', () => {
  it('is met often enough to mean something', () => {
    expect(new Set(met).size).toBeGreaterThan(40);
  });

  it.each(rules)('%s has words of its own in both languages, without its name', (rule) => {
    const key = ruleKey(rule);
    expect(key).not.toBe('why_unknown');
    expect(GENERAL).not.toContain(key);
    for (const language of LANGUAGES) {
      spoken.language = language;
      const { because, sure } = why({ rule, confidence: 0.9 });
      expect(because).toMatch(/^\p{Lu}.+\.$/u);
      expect(sure).toMatch(/ 90 /);
      // A rule named by one everyday word (`name`) may share it with an English sentence.
      if (language === 'vi' || /[.-]/.test(rule)) expect(because.toLowerCase()).not.toContain(rule);
    }
  });
});

it('falls back to how a rule was widened, to its kind, to the most general words', () => {
  expect(ruleKey('role.chairs, with others')).toBe('why_role_shared');
  expect(ruleKey('role.thanks, told first')).toBe('why_role_told_first');
  expect(ruleKey('role.thanks in a list')).toBe('why_role_listed');
  expect(ruleKey('role.thanks')).toBe('why_role');
  expect(ruleKey('meeting.')).toBe('why_meeting');
  expect(ruleKey('meeting.named in a list')).toBe('why_meeting');
  expect(ruleKey('something new')).toBe('why_unknown');
  expect(ruleKey('constructor')).toBe('why_unknown');
});

it('says the confidence in words and as a count', () => {
  const sure = (confidence: number) => why({ rule: 'name-title', confidence }).sure;
  const way = 'cách nhận ra này đúng khoảng';
  expect(sure(0.97)).toBe(`Hầu như chắc chắn: ${way} 97 trên 100 lần.`);
  expect(sure(0.95)).toMatch(/^Hầu như chắc chắn: /);
  expect(sure(0.94)).toBe(`Khá chắc: ${way} 94 trên 100 lần.`);
  expect(sure(0.8)).toMatch(/^Khá chắc: /);
  expect(sure(0.79)).toBe(`Chưa chắc, cần xem lại: ${way} 79 trên 100 lần.`);
});

it("says no confidence of a person's own", () => {
  expect(why({ rule: 'reader', confidence: 1 })).toEqual({ because: 'Bạn đã thêm từ đoạn này.', sure: '' });
});
