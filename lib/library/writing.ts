import { database } from './database.ts';
import { indexSoon } from './search/queue.ts';

/**
 * One transaction over all tables: all of it or nothing. What is to be found by words of what was written follows.
 * @throws DexieError when the store refuses (see `storageFailure`)
 */
export async function writing<T>(work: () => Promise<T>): Promise<T> {
  // An async function by name: only then does Dexie keep the transaction through awaits that ask it nothing.
  const done = await database.transaction('rw', database.tables, async () => work());
  indexSoon();
  return done;
}
