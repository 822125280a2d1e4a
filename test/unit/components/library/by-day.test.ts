import { expect, test } from 'vitest';
import { byDay, daysOf } from '../../../../components/library/calendar/by-day.ts';
import { monthByKey, monthsOf } from '../../../../components/library/calendar/timeline.ts';
import { meeting } from './made-meetings.ts';

test('a span stands on each of its days, a bare month on none, a dateless meeting on the day of its story', () => {
  expect(daysOf({ date: '2031-05-30/2031-06-01', day: '2031-05-30' })).toEqual([
    '2031-05-30',
    '2031-05-31',
    '2031-06-01',
  ]);
  expect(daysOf({ date: '2031-05', day: '2031-05-01' })).toEqual([]);
  expect(daysOf({ date: null, day: '2031-05-02' })).toEqual(['2031-05-02']);
  expect(daysOf({ date: '2031-05-02/2031-04-01', day: '2031-05-02' })).toEqual(['2031-05-02']);
});

test('a span without end does not fill the calendar', () => {
  expect(daysOf({ date: '2031-05-01/2099-05-01', day: '2031-05-01' })).toHaveLength(31);
});

test('a month has what reaches into it, a day runs from morning to evening', () => {
  const { days, dayless } = byDay(
    [
      meeting({ id: 'evening', date: '2031-06-01', partOfDay: 'tối' }),
      meeting({ id: 'unknown', date: '2031-06-01' }),
      meeting({ id: 'morning', date: '2031-06-01', partOfDay: 'sáng' }),
      meeting({ id: 'from-may', date: '2031-05-30/2031-06-01', day: '2031-05-30', partOfDay: 'chiều' }),
      meeting({ id: 'some-day', date: '2031-06', day: '2031-06-01' }),
      meeting({ id: 'some-day-before', date: '2031-05', day: '2031-05-01' }),
    ],
    '2031-06',
  );
  expect([...days.keys()]).toEqual(['2031-06-01']);
  expect(days.get('2031-06-01')?.map(({ id }) => id)).toEqual(['morning', 'from-may', 'evening', 'unknown']);
  expect(dayless.map(({ id }) => id)).toEqual(['some-day']);
});

test('keys go along the months', () => {
  expect(monthsOf(2031)).toHaveLength(12);
  expect(monthByKey('2031-01', 'ArrowLeft')).toBe('2030-12');
  expect(monthByKey('2031-12', 'ArrowRight')).toBe('2032-01');
  expect(monthByKey('2031-05', 'PageDown')).toBe('2032-05');
  expect(monthByKey('2031-05', 'Home')).toBe('2031-01');
  expect(monthByKey('2031-05', 'End')).toBe('2031-12');
  expect(monthByKey('2031-12', 'End')).toBeNull();
  expect(monthByKey('2031-05', 'a')).toBeNull();
});
