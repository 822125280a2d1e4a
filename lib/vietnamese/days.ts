/** Days as ISO strings (`2025-04-22`); no clock and no time zone, only the calendar. */

const DAY = 86_400_000;

function stamp(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; 0 for one that no calendar has. */
function daysIn(year: number, month: number): number {
  if (!(year >= 1900 && year <= 2100)) return 0;
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

const twoFigures = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** `2025`, `2`, `30` → null: a day that no calendar has is no day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(day >= 1 && day <= daysIn(year, month))) return null;
  return `${year}-${twoFigures(month)}-${twoFigures(day)}`;
}

/** The day `count` days later (earlier where negative). */
export function shiftDay(day: string, count: number): string {
  return new Date(stamp(day) + count * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((stamp(to) - stamp(from)) / DAY);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(stamp(day)).getUTCDay() || 7;
}

/** A day and month without a year: the one nearest to the day of posting (`28/12` posted in January is last year's). */
export function nearestDay(month: number, day: number, posted: string): string | null {
  const year = Number(posted.slice(0, 4));
  const now = stamp(posted);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!(day >= 1 && day <= daysIn(candidate, month))) continue;
    const away = Math.abs(Date.UTC(candidate, month - 1, day) - now);
    if (best === null || away < least) [best, least] = [candidate, away];
  }
  return best === null ? null : dayOf(best, month, day);
}

/** A month without a year: the one nearest to the day of posting, as `2018-09`. */
export function nearestMonth(month: number, posted: string): string | null {
  return nearestDay(month, 15, posted)?.slice(0, 7) ?? null;
}

/** The last day of a month given as `2018-09`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
