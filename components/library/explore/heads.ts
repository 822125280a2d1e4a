import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import type { TableName } from '../route.ts';
import { latest, type Rows } from '../services.ts';

/** What a page shows while the rest is fetched. */
const FIRST = 200;

// Followed from the first look on, so that coming back to a table that did not change fetches nothing.
const heads = new Map<TableName, Rows[TableName][]>();
const followed = new Set<TableName>();
const listeners = new Set<() => void>();

/** Begins to follow a table; the first of its rows are then on their way. */
export function follow(table: TableName): void {
  if (followed.has(table)) return;
  followed.add(table);
  liveQuery(() => latest(table, FIRST)).subscribe((rows) => {
    heads.set(table, rows);
    for (const changed of listeners) changed();
  });
}

/** The latest rows of a table: another array whenever the table changed, undefined until the first is there. */
export function useHead<K extends TableName>(table: K): Rows[K][] | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      follow(table);
      return () => listeners.delete(changed);
    },
    () => heads.get(table) as Rows[K][] | undefined,
  );
}
