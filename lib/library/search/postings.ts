import { given, type Reading } from './reading.ts';

/** Keys of rows in rising order, which can be read from any key on. */
export interface Postings<K extends IDBValidKey> {
  /** Reads the first ones; has to come before `seek`. */
  begin(): Promise<void>;
  /** The first key that is not less than `from` (null: the very first); null where there is none or no step is left. */
  seek(from: K | null): Promise<K | null>;
  /** The last key that was read ahead, as far as is known; null where all were. The rarer word has the greater. */
  reach(): K | null;
  /** They are so few that all can be looked at. */
  few(): boolean;
}

/** So many keys are read at once at first: most searches need no more. */
export const AHEAD = 32;
/** Of each of many terms so many. */
export const FEW_AHEAD = 6;
/** Each time that was too few, so many times more, until skipping is cheaper. */
const GROWTH = 4;
const MOST_AHEAD = 128;
/** What is read of so few rows costs less than knowing more before. */
const FEW = 16;

/** The rows that have one term. */
export class TermPostings<K extends IDBValidKey> implements Postings<K> {
  readonly #reading: Reading;
  readonly #index: IDBIndex;
  readonly #term: string;
  #keys: K[] = [];
  #at = 0;
  #whole = false;
  #read: number;
  #cursor: IDBCursor | null = null;
  #request: IDBRequest<IDBCursor | null> | null = null;

  constructor(reading: Reading, index: IDBIndex, term: string, ahead: number) {
    this.#read = ahead;
    this.#reading = reading;
    this.#index = index;
    this.#term = term;
  }

  async begin(): Promise<void> {
    await this.#ahead(this.#read);
  }

  async #ahead(count: number): Promise<void> {
    this.#read = count;
    if (!this.#reading.step()) return;
    this.#keys = (await given(this.#index.getAllKeys(this.#term, count))) as K[];
    this.#whole = this.#keys.length < count;
  }

  async seek(from: K | null): Promise<K | null> {
    if (from === null) return this.#keys[0] ?? null;
    const near = this.#near(from);
    if (near !== null || this.#whole) return near;
    if (this.#read * GROWTH <= MOST_AHEAD) {
      await this.#ahead(this.#read * GROWTH);
      return this.seek(from);
    }
    return this.#skip(from);
  }

  reach(): K | null {
    return this.#whole ? null : (this.#keys.at(-1) ?? null);
  }

  few(): boolean {
    return this.#whole && this.#keys.length < FEW;
  }

  /** Among those read ahead; keys are asked for in rising order. */
  #near(from: K): K | null {
    while (this.#at < this.#keys.length && (this.#keys[this.#at] as K) < from) this.#at += 1;
    return this.#keys[this.#at] ?? null;
  }

  async #skip(from: K): Promise<K | null> {
    if (!this.#request) {
      if (!this.#reading.step()) return null;
      this.#request = this.#index.openKeyCursor(this.#term);
      this.#cursor = await given(this.#request);
    }
    if (this.#cursor && (this.#cursor.primaryKey as K) < from) {
      if (!this.#reading.step()) return null;
      this.#cursor.continuePrimaryKey(this.#term, from);
      this.#cursor = await given(this.#request);
    }
    return (this.#cursor?.primaryKey as K | undefined) ?? null;
  }
}
