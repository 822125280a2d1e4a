import { shiftDay } from '../../../lib/vietnamese/days.ts';
import type { Rows } from '../services.ts';

export type MeetingLine = Rows['meetings'];

/** The meetings of a month. */
export interface Month {
  /** By the days they go on; a span of days stands on each of them. */
  days: Map<string, MeetingLine[]>;
  /** Those of which only the month is told. */
  dayless: MeetingLine[];
}

/** No meeting goes on longer; a span beyond is a misprint. */
export const LONGEST = 31;

const PARTS = ['sáng', 'trưa', 'chiều', 'tối'];
const order = ({ partOfDay }: MeetingLine) => (partOfDay ? PARTS.indexOf(partOfDay) : PARTS.length);

/** `2031-05-28/2031-05-30` → the three days; a bare month has none, what has no date that of its story. */
export function daysOf({ date, day }: Pick<MeetingLine, 'date' | 'day'>): string[] {
  if (date && /^\d{4}-\d{2}$/.test(date)) return [];
  const [from = day, to = from] = (date ?? day).split('/');
  const days = [from];
  for (let next = shiftDay(from, 1); next <= to && days.length < LONGEST; next = shiftDay(next, 1))
    days.push(next);
  return days;
}

/** Spreads meetings over the days of a month (`2031-05`), those of a day from morning to evening. */
export function byDay(meetings: MeetingLine[], month: string): Month {
  const found: Month = { days: new Map(), dayless: [] };
  for (const meeting of meetings) {
    const days = daysOf(meeting);
    if (days.length === 0 && meeting.date === month) found.dayless.push(meeting);
    for (const day of days) {
      if (!day.startsWith(month)) continue;
      const others = found.days.get(day);
      if (others) others.push(meeting);
      else found.days.set(day, [meeting]);
    }
  }
  for (const list of found.days.values()) list.sort((a, b) => order(a) - order(b));
  return found;
}
