import type { Table } from 'dexie';

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

/** Rows that have any of some keys in an index, each once. All keys are asked at once: a cursor over them waits for each. */
export async function having<T>(
  table: Table<T, string>,
  index: string,
  keys: readonly string[],
): Promise<T[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return getAll(table, [...new Set(found.flat())]);
}
