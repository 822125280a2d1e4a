const DAY = 86_400_000;
const MONTH = /^\d{4}-\d{2}$/;

/** First and last day of a date as reports have it: a day, a month, a span; null for anything else. */
export function endsOf(date: string): { from: number; to: number } | null {
  if (MONTH.test(date)) {
    const from = Date.parse(`${date}-01`);
    const [year, month] = date.split('-').map(Number);
    const to = Date.UTC(year as number, month as number, 0);
    return Number.isNaN(from) ? null : { from, to };
  }
  const [first = '', last = first] = date.split('/');
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to: Math.max(from, to) };
}

/** Whether only the month is told. */
export const isMonth = (date: string) => MONTH.test(date);

/** Days between two dates; 0 where they overlap. */
export function daysApart(one: string, two: string): number | null {
  const [a, b] = [endsOf(one), endsOf(two)];
  if (!a || !b) return null;
  return Math.max(0, Math.round((Math.max(a.from, b.from) - Math.min(a.to, b.to)) / DAY));
}

/** The ISO day before. */
export function dayBefore(day: string): string | null {
  const at = Date.parse(day);
  return Number.isNaN(at) ? null : new Date(at - DAY).toISOString().slice(0, 10);
}

const MOST_DAYS = 6;

/** The single days of a date; of a long span its first ones, and none of a month. */
export function daysOf(date: string): string[] {
  const ends = isMonth(date) ? null : endsOf(date);
  if (!ends) return [];
  const days: string[] = [];
  for (let at = ends.from; at <= ends.to && days.length < MOST_DAYS; at += DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** The months a date touches. */
export function monthsOf(date: string): string[] {
  const ends = endsOf(date);
  if (!ends) return [];
  return [...new Set([ends.from, ends.to].map((at) => new Date(at).toISOString().slice(0, 7)))];
}
