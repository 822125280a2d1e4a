import { database } from '../database.ts';

/** One reading transaction of the store's own: cursors that skip are not to be had otherwise. */
export class Reading {
  readonly #transaction: IDBTransaction;
  readonly signal: AbortSignal | undefined;
  /** Steps a search may still take: whatever is typed, it ends. */
  steps: number;

  private constructor(transaction: IDBTransaction, signal: AbortSignal | undefined, steps: number) {
    this.#transaction = transaction;
    this.signal = signal;
    this.steps = steps;
  }

  /** A reading of some tables that has no steps itself: they are given to its parts. */
  static async of(tables: readonly string[], signal?: AbortSignal): Promise<Reading> {
    if (!database.isOpen()) await database.open();
    signal?.throwIfAborted();
    return new Reading(database.backendDB().transaction([...tables], 'readonly'), signal, 0);
  }

  /** The same transaction with steps of its own: one part of a search takes none from another. */
  part(steps: number): Reading {
    return new Reading(this.#transaction, this.signal, steps);
  }

  /** Counts a read; false where no more is allowed. @throws the signal's reason where a newer search began */
  step(): boolean {
    this.signal?.throwIfAborted();
    this.steps -= 1;
    return this.steps >= 0;
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
