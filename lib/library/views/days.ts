import { database } from '../database.ts';

/** How many meetings each month of a year has, January first. Counts only: no row is read. */
export function meetingCounts(year: number): Promise<number[]> {
  return Promise.all(
    Array.from({ length: 12 }, (_, at) => {
      const month = `${year}-${String(at + 1).padStart(2, '0')}`;
      return database.events.where('day').between(month, `${month}-99`).count();
    }),
  );
}

/** The days of the first and the last meeting; null where there is none. */
export async function meetingSpan(): Promise<{ first: string; last: string } | null> {
  const days = database.events.where('day').above('');
  const [first, last] = await Promise.all([days.first(), days.last()]);
  return first && last ? { first: first.day, last: last.day } : null;
}
