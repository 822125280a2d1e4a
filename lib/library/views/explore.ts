import type { Table } from 'dexie';
import { database } from '../database.ts';
import { Once } from './once.ts';
import { type KeptRows, type Rows, slim } from './slim.ts';

export type { Rows };

interface Kept<Row> {
  table: () => Table<Row>;
  /** The index that has the latest last. */
  by: string;
  key(row: Row): string | [string, string];
}

const tables: { [K in keyof Rows]: Kept<KeptRows[K]> } = {
  stories: { table: () => database.stories, by: 'day', key: ({ url }) => url },
  people: { table: () => database.people, by: 'last', key: ({ id }) => id },
  meetings: { table: () => database.events, by: 'day', key: ({ id }) => id },
  documents: { table: () => database.documents, by: 'day', key: ({ url, id }) => [url, id] },
  bodies: { table: () => database.bodies, by: 'key', key: ({ key }) => key },
};

/** As tables show them, without those taken out of the library. */
function shown<K extends keyof Rows>(kind: K, rows: KeptRows[K][], once = new Once()): Rows[K][] {
  return rows.filter((row) => !('removedAt' in row && row.removedAt)).map((row) => slim(kind, row, once));
}

/** The first rows of a table, the latest first: what a page shows while the rest is fetched. */
export async function latest<K extends keyof Rows>(kind: K, limit: number): Promise<Rows[K][]> {
  const { table, by } = tables[kind];
  return shown(kind, await table().orderBy(by).reverse().limit(limit).toArray());
}

/** All rows of a table, some thousands at a time, so that nothing stands still meanwhile. In the order of their keys. */
export async function* everyRow<K extends keyof Rows>(kind: K, at = 5000): AsyncGenerator<Rows[K][]> {
  const { table, key } = tables[kind];
  const once = new Once();
  let last: KeptRows[K] | undefined;
  do {
    const from = last ? table().where(':id').above(key(last)) : table().toCollection();
    const rows = await from.limit(at).toArray();
    yield shown(kind, rows, once);
    last = rows[at - 1];
  } while (last);
}

/** Meetings on the days from `from` to `to` (ISO, both in), the earliest first. */
export async function meetingsBetween(from: string, to: string): Promise<Rows['meetings'][]> {
  return shown('meetings', await database.events.where('day').between(from, to, true, true).toArray());
}
