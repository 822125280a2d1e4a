import type { MeetingLine } from '../services.ts';

/** What falls in one year. */
export interface YearGroup<T> {
  year: string;
  items: T[];
}

/** In groups by year, the latest first; the order within a year is kept. */
export function byYear<T>(items: readonly T[], dayOf: (item: T) => string): YearGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const year = dayOf(item).slice(0, 4);
    groups.set(year, [...(groups.get(year) ?? []), item]);
  }
  return [...groups]
    .map(([year, inYear]) => ({ year, items: inYear }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/** The roles that occur in meetings, the most frequent first, with how often. */
export function rolesIn(lines: readonly MeetingLine[]): { role: string; times: number }[] {
  const times = new Map<string, number>();
  for (const role of lines.flatMap(({ roles }) => roles)) times.set(role, (times.get(role) ?? 0) + 1);
  return [...times].map(([role, count]) => ({ role, times: count })).sort((a, b) => b.times - a.times);
}

/** The meetings in which the person had the role; all of them where none is asked for. */
export function inRole(lines: readonly MeetingLine[], role: string | null): readonly MeetingLine[] {
  return role === null ? lines : lines.filter(({ roles }) => roles.includes(role));
}
