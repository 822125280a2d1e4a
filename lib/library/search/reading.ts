import type Dexie from 'dexie';

/** How a search is made. */
export interface Manner {
  /** Stops it where a newer search has begun: it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Looks at everything, however long that takes; else it ends soon enough to be asked with every letter. */
  thorough?: boolean;
}

/** One reading transaction of the store's own: cursors that skip are not to be had otherwise. */
export class Reading {
  readonly #transaction: IDBTransaction;
  readonly #manner: Manner;
  /** What all parts of a search have in common. */
  readonly #ended: { early: boolean };
  #left: number;

  private constructor(transaction: IDBTransaction, manner: Manner, ended: { early: boolean }, left: number) {
    this.#transaction = transaction;
    this.#manner = manner;
    this.#ended = ended;
    this.#left = manner.thorough ? Number.POSITIVE_INFINITY : left;
  }

  /** A reading of some tables in which nothing may be read yet: that is given to its parts. */
  static async of(database: Dexie, tables: readonly string[], manner: Manner): Promise<Reading> {
    if (!database.isOpen()) await database.open();
    manner.signal?.throwIfAborted();
    return new Reading(
      database.backendDB().transaction([...tables], 'readonly'),
      manner,
      { early: false },
      0,
    );
  }

  /** The same transaction with so many reads of its own: one part of a search takes none from another. */
  part(reads: number): Reading {
    return new Reading(this.#transaction, this.#manner, this.#ended, reads);
  }

  /** Counts a read; false where no more is allowed. @throws the signal's reason where a newer search began */
  step(): boolean {
    this.#manner.signal?.throwIfAborted();
    this.#left -= 1;
    if (this.#left < 0) this.#ended.early = true;
    return this.#left >= 0;
  }

  /** Some part was not allowed to go on. */
  get cut(): boolean {
    return this.#ended.early;
  }

  table(name: string): IDBObjectStore {
    return this.#transaction.objectStore(name);
  }
}

/** What a request gives. */
export function given<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
