import Dexie, { type DexieOptions, type PromiseExtended, type Table } from 'dexie';
import type { NameRow, TextRow } from '../rows.ts';

/**
 * What is searched by words: all of it can be made again from the library.
 * A database of its own, in Chromium in a storage bucket of its own: there all databases of one bucket lie in one
 * store, where the words, four fifths of all that is written, would make every look into the library slower.
 * https://developer.mozilla.org/en-US/docs/Web/API/StorageBucket
 */
export class SearchDatabase extends Dexie {
  declare texts: Table<TextRow, number>;
  declare names: Table<NameRow, string>;

  constructor(options: DexieOptions = {}) {
    super('bien-ban-search', options);
    this.version(1).stores({
      texts: '&key, url, *terms',
      names: '&id, *people, *meetings, *bodies',
    });
  }
}

/** The part of the Storage Buckets API that is used; Firefox has none. */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

let opened: PromiseExtended<SearchDatabase> | null = null;

/**
 * The database that is searched; Dexie's own promise, so that live queries and their zone go on behind it.
 * @throws where the browser refuses its bucket: another database would not hold what that one does
 */
export function searchDatabase(): PromiseExtended<SearchDatabase> {
  if (opened) return opened;
  const opening = new Dexie.Promise<SearchDatabase>((resolve, reject) => void open().then(resolve, reject));
  opened = opening;
  // Tried anew with the next search.
  opening.catch(() => {
    opened = null;
  });
  return opening;
}

async function open(): Promise<SearchDatabase> {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  if (!storageBuckets) return new SearchDatabase();
  const { indexedDB } = await storageBuckets.open('search');
  return new SearchDatabase({ indexedDB, IDBKeyRange });
}
