import type Dexie from 'dexie';
import { database } from '../../../lib/library/database.ts';
import { searchDatabase } from '../../../lib/library/search/index.ts';
import type { Made } from '../made/plan.ts';
import { Library, noRows, type Rows } from '../made/rows.ts';

/** How far the filling has come, for who watches from outside. */
export interface Filled {
  stories: number;
  /** Terms written for search. */
  terms: number;
  /** Milliseconds spent making rows, writing those for search, writing all others; the last two at once. */
  making: number;
  texts: number;
  others: number;
  done: boolean;
  error: string | null;
}

/** Groups in one transaction. */
const GROUPS_AT_ONCE = 40;
/** Rows of the tables written last, in one transaction. */
const AT_ONCE = 2000;

type Table = keyof Rows;

/** Tables that hold what is searched. */
const SEARCHED: Table[] = ['texts', 'names'];

async function write(into: Dexie, rows: Rows, tables: Table[]): Promise<number> {
  const start = performance.now();
  await into.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => into.table(table).bulkAdd(rows[table])));
  });
  return performance.now() - start;
}

function collected(parts: Rows[]): Rows {
  const all = noRows();
  for (const table of Object.keys(all) as Table[])
    for (const part of parts) (all[table] as unknown[]).push(...part[table]);
  return all;
}

/** Fills the empty library of this extension. Returns at once; `filled` tells how it goes. */
export function fill(made: Made): Filled {
  const filled: Filled = {
    ...{ stories: 0, terms: 0, making: 0, texts: 0, others: 0 },
    ...{ done: false, error: null },
  };
  work(made, filled).then(
    () => {
      filled.done = true;
    },
    (error: unknown) => {
      filled.error = String(error);
    },
  );
  return filled;
}

async function work(made: Made, filled: Filled): Promise<void> {
  const library = new Library(made);
  const timed = <T>(make: () => T): T => {
    const start = performance.now();
    const value = make();
    filled.making += performance.now() - start;
    return value;
  };
  const { groups } = library.planner;
  const others = (Object.keys(noRows()) as Table[]).filter((table) => !SEARCHED.includes(table));
  const search = await searchDatabase();
  const store = async (rows: Rows) => {
    // Two databases: the browser writes both at once.
    const [kept, searched] = await Promise.all([
      write(database, rows, others),
      write(search, rows, SEARCHED),
    ]);
    filled.others += kept;
    filled.texts += searched;
    filled.stories += rows.stories.length;
    filled.terms += rows.texts.reduce((sum, { terms }) => sum + terms.length, 0);
  };
  let before: Promise<void> = Promise.resolve();
  for (let from = 0; from < groups; from += GROUPS_AT_ONCE) {
    const count = Math.min(GROUPS_AT_ONCE, groups - from);
    const rows = timed(() => collected(Array.from({ length: count }, (_, at) => library.group(from + at))));
    await before;
    // The browser writes in another process: the next rows are made meanwhile.
    before = store(rows);
  }
  await before;
  const rest = timed(() => library.people());
  for (const table of ['people', 'handles', 'bodies', 'suggestions', 'names'] as const)
    for (let at = 0; at < rest[table].length; at += AT_ONCE) {
      const rows = { ...noRows(), [table]: rest[table].slice(at, at + AT_ONCE) };
      filled.others += await write(table === 'names' ? search : database, rows, [table]);
    }
}
