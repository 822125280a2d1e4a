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

// Many keys of an index are asked all at once: a cursor over them waits for the store at each row.

/** Rows that have any of some keys in an index of many keys a row, each once. @param most so many rows at most */
export async function having<T>(
  table: Table<T, string>,
  index: string,
  keys: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return getAll(table, [...new Set(found.flat())].slice(0, most));
}

/** Rows under any of some keys of an index of one key a row, in the order of the keys; none is asked for twice. */
export async function under<T, K>(table: Table<T, K>, index: string, keys: readonly string[]): Promise<T[]> {
  const rows = [...new Set(keys)].map((key) => table.where(index).equals(key).toArray());
  return (await Promise.all(rows)).flat();
}
