import type { Table } from 'dexie';
import { database } from '../database.ts';
import type { BodyRow, DocumentRow, EventRow, PersonRow, StoryRow } from '../rows.ts';

/** What a table shows a row of: what only linking needs is left out of what is held in memory. */
export interface Rows {
  stories: StoryRow;
  /** `prints`: every printed form of the name. */
  people: Omit<PersonRow, 'profile' | 'apart'> & { prints: string[] };
  meetings: Omit<EventRow, 'profile' | 'keys' | 'apart'>;
  documents: DocumentRow;
  bodies: BodyRow;
}

const tables: { [K in keyof Rows]: { table: () => Table; by: string } } = {
  stories: { table: () => database.stories, by: 'day' },
  people: { table: () => database.people, by: 'last' },
  meetings: { table: () => database.events, by: 'day' },
  documents: { table: () => database.documents, by: 'day' },
  bodies: { table: () => database.bodies, by: 'key' },
};

/** The first rows of a table, the latest first: what a page shows while the rest is fetched. */
export async function latest<K extends keyof Rows>(kind: K, limit: number): Promise<Rows[K][]> {
  const { table, by } = tables[kind];
  const rows: unknown[] = await table().orderBy(by).reverse().limit(limit).toArray();
  return rows.map((row) => slim(kind, row)).filter(kept);
}

/** All rows of a table, some thousands at a time, so that nothing stands still meanwhile. In the order of their keys. */
export async function* everyRow<K extends keyof Rows>(kind: K, at = 5000): AsyncGenerator<Rows[K][]> {
  const { table } = tables[kind];
  let last: unknown;
  for (;;) {
    const from = last === undefined ? table().toCollection() : table().where(':id').above(last);
    const rows: unknown[] = await from.limit(at).toArray();
    if (rows.length === 0) return;
    yield rows.map((row) => slim(kind, row)).filter(kept);
    last = keyOf(kind, rows.at(-1) as Rows[K]);
    if (rows.length < at) return;
  }
}

/** Meetings on the days from `from` to `to` (ISO, both in), the earliest first. */
export async function meetingsBetween(from: string, to: string): Promise<Rows['meetings'][]> {
  const rows = await database.events.where('day').between(from, to, true, true).toArray();
  return rows.map((row) => slim('meetings', row));
}

function keyOf<K extends keyof Rows>(kind: K, row: Rows[K]): unknown {
  if (kind === 'documents') return [(row as DocumentRow).url, (row as DocumentRow).id];
  if (kind === 'stories') return (row as StoryRow).url;
  return kind === 'bodies' ? (row as BodyRow).key : (row as { id: string }).id;
}

/** A row without what a table never shows. */
function slim<K extends keyof Rows>(kind: K, row: unknown): Rows[K] {
  if (kind === 'people') {
    const { profile, apart: _, ...shown } = row as PersonRow;
    return { ...shown, prints: profile.names.map(({ name }) => name) } as Rows['people'] as Rows[K];
  }
  if (kind !== 'meetings') return row as Rows[K];
  const { profile: _, keys: __, apart: ___, ...shown } = row as EventRow;
  return shown as Rows['meetings'] as Rows[K];
}

const kept = (row: unknown): boolean => !(row as { removedAt?: string | null }).removedAt;
