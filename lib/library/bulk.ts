import Dexie, { type Collection, type Table } from 'dexie';

// A write of nothing asks nothing of the store, and a transaction of which nothing is asked commits itself.

/** Writes rows, where there are any. */
export async function putAll<T, K>(table: Table<T, K>, rows: readonly T[]): Promise<void> {
  if (rows.length > 0) await table.bulkPut(rows);
}

/** Deletes rows by their keys, where there are any. */
export async function deleteAll<T, K>(table: Table<T, K>, keys: readonly K[]): Promise<void> {
  if (keys.length > 0) await table.bulkDelete([...keys]);
}

/** Rows by their keys; those that are not there are left out. */
export async function getAll<T, K>(table: Table<T, K>, keys: readonly K[]): Promise<T[]> {
  if (keys.length === 0) return [];
  return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
}

// Many keys of an index are asked all at once: a cursor over them waits for the store at each row.

/** Ids of rows that have any of some keys in an index of many keys a row, each once. */
export async function idsHaving(
  table: Table<unknown, string>,
  index: string,
  keys: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return [...new Set(found.flat())];
}

/** What some stories tell, in the order of the stories; none is asked for twice. */
export async function toldIn<T>(table: Table<T, [string, string]>, urls: readonly string[]): Promise<T[]> {
  const rows = [...new Set(urls)].map((url) => ofStory(table, url).toArray());
  return (await Promise.all(rows)).flat();
}

/** The rows of one story: its address is the first part of their key, which saves an index. */
export function ofStory<T, K extends string | number>(
  table: Table<T, [string, K]>,
  url: string,
): Collection<T, [string, K]> {
  return table.where(':id').between([url, Dexie.minKey], [url, Dexie.maxKey]);
}
