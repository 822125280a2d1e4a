import { deleteAll, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { UnindexedRow } from '../rows.ts';
import { gather } from './gather.ts';
import { searchDatabase } from './store.ts';
import { writeWords } from './write.ts';

// A story has some four hundred words to be found by, each elsewhere in the store: in a large library they cost
// several times what the story does. They are written right after it, so that nobody waits for them.

/** So many things are written at once, and stories among them. */
const AT_ONCE = 50;
const STORIES_AT_ONCE = 4;
/** So many are noted at once where all words are to be made again. */
const NOTED_AT_ONCE = 5000;
/** One part of the extension at a time, or an older reading could be written over a newer. */
const LOCK = 'bien-ban-search';

/** Whether this part of the extension has left something to be written. */
let waiting = false;

/** Notes, inside the transaction that changed them, that the words of these are to be written anew. */
export async function toIndex(kind: UnindexedRow['kind'], ids: readonly string[]): Promise<void> {
  if (ids.length > 0) waiting = true;
  await putAll(
    database.unindexed,
    ids.map((id) => ({ kind, id, stamp: crypto.randomUUID() })),
  );
}

/** Begins to write what has been noted; where that fails it stays noted for the next start. */
export function indexSoon(): void {
  if (waiting) void indexPending().catch(() => {});
}

/** Writes all words that are noted, some things at a time: it can stop anywhere. @returns for how many things */
export function indexPending(): Promise<number> {
  waiting = false;
  return navigator.locks.request(LOCK, drain);
}

async function drain(): Promise<number> {
  for (let written = 0; ; ) {
    const rows = await database.unindexed.limit(AT_ONCE).toArray();
    if (rows.length === 0) return written;
    const stories = rows.filter(({ kind }) => kind === 'stories').slice(0, STORIES_AT_ONCE);
    const some = [...stories, ...rows.filter(({ kind }) => kind !== 'stories')];
    await writeWords(await gather(some));
    await forget(some);
    written += some.length;
  }
}

/** Takes away the notes of what was written; what has changed meanwhile bears another stamp, and stays noted. */
function forget(rows: readonly UnindexedRow[]): Promise<void> {
  return database.transaction('rw', database.unindexed, async () => {
    const keys = rows.map(({ kind, id }): [string, string] => [kind, id]);
    const now = await database.unindexed.bulkGet(keys);
    const done = keys.filter((_, at) => now[at]?.stamp === rows[at]?.stamp);
    await deleteAll(database.unindexed, done);
  });
}

/** Notes everything in the library whose words are not there at all: of an older version, or thrown away by the browser. */
export async function noteAllIfLost(): Promise<void> {
  const { texts } = await searchDatabase();
  if ((await texts.limit(1).count()) > 0) return;
  const ids: [UnindexedRow['kind'], string[]][] = [
    ['bodies', await database.bodies.toCollection().primaryKeys()],
    ['meetings', await database.events.toCollection().primaryKeys()],
    ['people', await database.people.toCollection().primaryKeys()],
    ['stories', await database.stories.toCollection().primaryKeys()],
  ];
  for (const [kind, all] of ids)
    for (let at = 0; at < all.length; at += NOTED_AT_ONCE)
      await toIndex(kind, all.slice(at, at + NOTED_AT_ONCE));
}
