import { text } from '../text.ts';

/** Any Monday, to name the days of a week from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** In the language of the words around it, which the browser's own need not be. */
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(text('language'), { ...options, timeZone: 'UTC' });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `Tháng 5 năm 2031` */
export function monthWords(day: string): string {
  return capital(format({ month: 'long', year: 'numeric' }).format(Date.parse(day)));
}

/** `Thứ Tư, 28 tháng 5, 2031` */
export function dayWords(day: string): string {
  return format({ dateStyle: 'full' }).format(Date.parse(day));
}

/** `T2` … `CN`, with their whole names. */
export function weekdays(): { short: string; long: string }[] {
  // Vietnamese papers print the narrow form; in English it would give two days one letter.
  const short = format({ weekday: text('language') === 'vi' ? 'narrow' : 'short' });
  const long = format({ weekday: 'long' });
  return Array.from({ length: 7 }, (_, at) => MONDAY + at * DAY).map((day) => ({
    short: short.format(day),
    long: long.format(day),
  }));
}
