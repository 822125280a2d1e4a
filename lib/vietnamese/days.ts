/** Days as ISO strings (`2025-04-22`); no clock and no time zone, only the calendar. */

const DAY = 86_400_000;

function stamp(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** `2025`, `2`, `30` → null: a day that no calendar has is no day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
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
  let best: string | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const found = dayOf(candidate, month, day);
    if (!found) continue;
    if (!best || Math.abs(daysBetween(posted, found)) < Math.abs(daysBetween(posted, best))) best = found;
  }
  return best;
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
