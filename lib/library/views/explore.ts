import type { BodyRow, DocumentRow, EventRow, PersonRow, StoryRow } from '../rows.ts';

/** What a table shows a row of: `profile` and such are left out of what is held in memory. */
export interface Rows {
  stories: StoryRow;
  people: Omit<PersonRow, 'profile' | 'keys'>;
  meetings: Omit<EventRow, 'profile' | 'keys'>;
  documents: DocumentRow;
  bodies: BodyRow;
}

/** The first rows of a table, the latest first: what a page shows while the rest is fetched. */
export async function latest<K extends keyof Rows>(_kind: K, _limit: number): Promise<Rows[K][]> {
  return [];
}

/** All rows of a table, the latest first, some thousands at a time, so that nothing stands still meanwhile. */
export async function* everyRow<K extends keyof Rows>(_kind: K, _at = 5000): AsyncGenerator<Rows[K][]> {}

/** Meetings on the days from `from` to `to` (ISO, both in), by day. */
export async function meetingsBetween(_from: string, _to: string): Promise<Rows['meetings'][]> {
  return [];
}
