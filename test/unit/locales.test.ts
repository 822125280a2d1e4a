import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const messages = (language: string): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );

const vietnamese = messages('vi');
const english = messages('en');
const placeholders = (words: string | undefined) => [...new Set(words?.match(/\$\d/g))].sort();

test('both languages have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
});

test.each(Object.keys(vietnamese))('%s says something and takes the same values in both languages', (key) => {
  expect(vietnamese[key]?.message.trim()).not.toBe('');
  expect(english[key]?.message.trim()).not.toBe('');
  expect(placeholders(english[key]?.message)).toEqual(placeholders(vietnamese[key]?.message));
});

test('Vietnamese words are composed (NFC)', () => {
  for (const { message } of Object.values(vietnamese)) expect(message).toBe(message.normalize('NFC'));
});
