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

  /** @param steps so many reads from the store are allowed */
  static async of(tables: readonly string[], steps: number, signal?: AbortSignal): Promise<Reading> {
    if (!database.isOpen()) await database.open();
    signal?.throwIfAborted();
    return new Reading(database.backendDB().transaction([...tables], 'readonly'), signal, steps);
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
