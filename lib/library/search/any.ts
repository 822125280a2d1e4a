import type { Postings } from './postings.ts';
import { given, type Reading } from './reading.ts';

/** The least key; null where there is none. */
const least = <K extends IDBValidKey>(keys: (K | null)[]): K | null =>
  keys.reduce((least, key) => (least === null || (key !== null && key < least) ? key : least), null);

/** The rows that have any of several terms. */
export class AnyPostings<K extends IDBValidKey> implements Postings<K> {
  readonly #parts: Postings<K>[];

  constructor(parts: Postings<K>[]) {
    this.#parts = parts;
  }

  async begin(): Promise<void> {
    await Promise.all(this.#parts.map((part) => part.begin()));
  }

  async seek(from: K | null): Promise<K | null> {
    const found = await Promise.all(this.#parts.map((part) => part.seek(from)));
    return least(found);
  }

  reach(): K | null {
    const reached = this.#parts.map((part) => part.reach());
    return least(reached);
  }

  few(): boolean {
    return false;
  }
}

/** So many rows are read ahead. */
const AHEAD = 48;

/** All rows of a table: where what is asked for is too short to choose, the newest are tried one by one. */
export class EveryPostings<K extends IDBValidKey> implements Postings<K> {
  readonly #reading: Reading;
  readonly #table: IDBObjectStore;
  #keys: K[] = [];

  constructor(reading: Reading, table: IDBObjectStore) {
    this.#reading = reading;
    this.#table = table;
  }

  async begin(): Promise<void> {
    this.#keys = (await given(this.#table.getAllKeys(null, AHEAD))) as K[];
  }

  async seek(from: K | null): Promise<K | null> {
    const near = this.#keys.find((key) => from === null || key >= from);
    if (near !== undefined) return near;
    if (this.#keys.length < AHEAD || from === null || !this.#reading.step()) return null;
    this.#keys = (await given(this.#table.getAllKeys(IDBKeyRange.lowerBound(from), AHEAD))) as K[];
    return this.#keys[0] ?? null;
  }

  reach(): K | null {
    return this.#keys[0] ?? null;
  }

  few(): boolean {
    return false;
  }
}
