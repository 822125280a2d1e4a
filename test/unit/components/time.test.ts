import { expect, test } from 'vitest';
import { readDate, showDate, showInstant, showPosted } from '../../../components/time.ts';

test('a meeting day is shown as papers print it', () => {
  expect(showDate('2031-05-08')).toBe('8-5-2031');
  expect(showDate('2031-05')).toBe('5-2031');
  expect(showDate('2031-05-08/2031-05-09')).toBe('8-5-2031 – 9-5-2031');
});

test('posting and saving times', () => {
  expect(showPosted('2031-05-28T19:09')).toBe('28-5-2031 19:09');
  expect(showPosted('2031-05-28')).toBe('28-5-2031');
  expect(showInstant(new Date(2031, 4, 28, 7, 5).toISOString())).toBe('28-5-2031 07:05');
});

test('what is shown can be typed back', () => {
  for (const date of ['2031-05-08', '2031-05', '2031-05-08/2031-05-09'])
    expect(readDate(showDate(date))).toBe(date);
});

test('other ways to write a day, and what is none', () => {
  expect(readDate('08/05/2031')).toBe('2031-05-08');
  expect(readDate('2031-05-08')).toBe('2031-05-08');
  expect(readDate('8-5-2031 - 9-5-2031')).toBe('2031-05-08/2031-05-09');
  expect(readDate('8.5.2031–9.5.2031')).toBe('2031-05-08/2031-05-09');
  expect(readDate('  ')).toBeNull();
  for (const typed of ['31-2-2031', 'mai', '5', '8-13-2031', '9-5-2031 – 8-5-2031', '1-2-3-4'])
    expect(readDate(typed)).toBeUndefined();
});
