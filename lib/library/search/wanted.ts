import { AnyPostings, EveryPostings } from './any.ts';
import { common } from './common.ts';
import { expand } from './expand.ts';
import { AHEAD, FEW_AHEAD, type Postings, TermPostings } from './postings.ts';
import type { Asked, Group } from './query.ts';
import type { Reading } from './reading.ts';

/** A term that a row must have; an open one is only its beginning. */
export interface Wanted {
  term: string;
  open: boolean;
}

/** Words that must stand together in one sentence, in order; a single word alone. */
export type Unit = Asked[];

/** So many words may begin as the last one does: with more, rows are asked one by one; one letter begins more. */
const MOST_BEGUN = 24;

const FEW_TERMS = 4;

/** Where rows stand under their words. */
export interface Table<K extends IDBValidKey> {
  name: string;
  index: string;
  /** The next key that there can be. */
  after(key: K): K;
}

/**
 * What has to be found.
 * @param together words typed in a row are taken as a phrase, also without quotes
 */
export function unitsOf(groups: Group[], together: boolean): Unit[] {
  return groups.flatMap(({ words, quoted }) => (quoted || together ? [words] : words.map((word) => [word])));
}

/** A phrase has each two of its words as a pair: `ban thuong`, `thuong vu`. */
export function termsWanted(units: Unit[]): Wanted[] {
  const wanted = units.flatMap((words): Wanted[] => {
    const [only] = words;
    if (words.length === 1 && only) return [{ term: only.bare, open: only.open }];
    return words.slice(1).map(({ bare, open }, at) => ({ term: `${words[at]?.bare} ${bare}`, open }));
  });
  return [...new Map(wanted.map((one) => [`${one.term}${one.open}`, one])).values()];
}

/** Rows that may be what is wanted, by rising key. */
export interface Candidates<K extends IDBValidKey> {
  keys: AsyncGenerator<K>;
  /** False where they are as many as rows that begin so: one term was too short a beginning to be asked for. */
  narrow: boolean;
}

/** @returns null where nothing can be found */
export async function candidates<K extends IDBValidKey>(
  reading: Reading,
  table: Table<K>,
  wanted: Wanted[],
): Promise<Candidates<K> | null> {
  const store = reading.table(table.name);
  const index = store.index(table.index);
  const list = (term: string, ahead = AHEAD) => new TermPostings<K>(reading, index, term, ahead);
  const lists: Postings<K>[] = wanted.filter(({ open }) => !open).map(({ term }) => list(term));
  await begun(lists);
  // Where few rows have a term, reading them is cheaper than asking how words begin.
  const few = lists.some((list) => list.few());
  let narrow = true;
  for (const one of few ? [] : wanted.filter(({ open }) => open)) {
    const terms = one.term.length > 1 ? await expand(reading, index, one.term, MOST_BEGUN) : null;
    if (terms === null) narrow = false;
    else if (terms.length === 0) return null;
    else {
      const ahead = terms.length > FEW_TERMS ? FEW_AHEAD : AHEAD;
      lists.push(...(await begun([new AnyPostings(terms.map((term) => list(term, ahead)))])));
    }
  }
  if (lists.length === 0) lists.push(...(await begun([new EveryPostings<K>(reading, store)])));
  return { keys: common(lists, table.after), narrow };
}

async function begun<K extends IDBValidKey>(lists: Postings<K>[]): Promise<Postings<K>[]> {
  await Promise.all(lists.map((list) => list.begin()));
  return lists;
}
