import { deleteAll, getAll, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { UnindexedRow } from '../rows.ts';
import { indexNames, indexStories } from './write.ts';

// A story has some four hundred words to be found by, each elsewhere in the store: in a large library they cost
// several times what the story does. They are written right after it, so that nobody waits for them.

/** So many things in one transaction, and stories among them: a save that comes meanwhile waits no longer than for these. */
const AT_ONCE = 50;
const STORIES_AT_ONCE = 4;

/** Whether this part of the extension has left something to be indexed. */
let waiting = false;
let running: Promise<number> = Promise.resolve(0);

/** Notes, inside the transaction that changed them, that the words of these are to be written anew. */
export async function toIndex(kind: UnindexedRow['kind'], ids: readonly string[]): Promise<void> {
  if (ids.length > 0) waiting = true;
  await putAll(
    database.unindexed,
    ids.map((id) => ({ kind, id })),
  );
}

/** Begins to write what has been noted; where that fails it stays noted for the next start. */
export function indexSoon(): void {
  if (waiting) void indexPending().catch(() => {});
}

/** Writes all words that are noted, some things at a time: it can stop anywhere. @returns for how many things */
export function indexPending(): Promise<number> {
  running = running.catch(() => 0).then(drain);
  return running;
}

async function drain(): Promise<number> {
  waiting = false;
  for (let written = 0; ; ) {
    const some = await database.transaction('rw', TABLES, async () => indexSome());
    if (some === 0) return written;
    written += some;
  }
}

const TABLES = [
  ...['unindexed', 'texts', 'names'],
  ...['stories', 'revisions', 'officials', 'people', 'events', 'bodies'],
];

async function indexSome(): Promise<number> {
  const rows = await database.unindexed.limit(AT_ONCE).toArray();
  const idsOf = (of: UnindexedRow['kind']) => rows.flatMap(({ kind, id }) => (kind === of ? id : []));
  const stories = idsOf('stories').slice(0, STORIES_AT_ONCE);
  const [people, meetings, bodies] = [idsOf('people'), idsOf('meetings'), idsOf('bodies')];
  await indexStories(stories);
  await indexNames('people', people, await getAll(database.people, people));
  await indexNames('meetings', meetings, await getAll(database.events, meetings));
  await indexNames('bodies', bodies, await getAll(database.bodies, bodies));
  const written = Object.entries({ stories, people, meetings, bodies }).flatMap(([kind, ids]) =>
    ids.map((id): [string, string] => [kind, id]),
  );
  await deleteAll(database.unindexed, written);
  return written.length;
}
