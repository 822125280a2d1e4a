import { useEffect, useMemo, useState } from 'react';
import type { TableName } from '../route.ts';
import { everyRow, type Rows } from '../services.ts';
import { useHead } from './heads.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { makeShelf, type Shelf, ShelfMaker } from './shelf.ts';

/** Several changes in a row (an import, a merge) are fetched once, milliseconds after the last. */
const QUIET = 400;

// The table shown last: coming back from a person's page it stands as it was left.
let kept: { table: TableName; head: unknown; shelf: unknown } | undefined;

/**
 * A table in memory: the latest rows at once, all of them when they are fetched, and again when the library changes.
 * @returns null before the first rows; `loading` how many are fetched so far, null when all are there
 */
export function useShelf<K extends TableName>(
  table: K,
): { shelf: Shelf<Rows[K]> | null; loading: number | null } {
  const kind: Kind<Rows[K]> = kinds[table];
  const first = useHead(table);
  const [whole, setWhole] = useState<Shelf<Rows[K]> | null>(() =>
    kept?.table === table ? (kept.shelf as Shelf<Rows[K]>) : null,
  );
  const [loading, setLoading] = useState<number | null>(whole ? null : 0);
  // In the order of the whole table, so that rows of one day do not change places when that is there.
  const start = useMemo(() => first && makeShelf(kind, first.toReversed()), [kind, first]);

  useEffect(() => {
    if (!first || kept?.head === first) return;
    let stopped = false;
    const take = (shelf: Shelf<Rows[K]>) => {
      kept = { table, head: first, shelf };
      setWhole(shelf);
      setLoading(null);
    };
    const fetchAll = async () => {
      const maker = new ShelfMaker(kind);
      for await (const rows of everyRow(table)) {
        if (stopped) return;
        maker.add(rows);
        setLoading((before) => (before === null ? null : maker.size));
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!stopped) take(maker.finish());
    };
    const wait = setTimeout(() => void fetchAll(), kept?.table === table ? QUIET : 0);
    return () => {
      stopped = true;
      clearTimeout(wait);
    };
  }, [table, kind, first]);

  useEffect(() => {
    if (!whole) return;
    // One column at a time, whenever the page has nothing else to do.
    const columns = whole.kind.columns.map(({ key }) => key);
    const next = () => {
      const column = columns.shift();
      if (!column) return;
      whole.prepare(column);
      waiting = requestIdleCallback(next);
    };
    let waiting = requestIdleCallback(next);
    return () => cancelIdleCallback(waiting);
  }, [whole]);

  // The first story kept is there at once, not when all was fetched again.
  return { shelf: (whole?.rows.length ? whole : (start ?? whole)) ?? null, loading };
}
