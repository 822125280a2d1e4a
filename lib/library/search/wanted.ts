import { AnyPostings, EveryPostings } from './any.ts';
import { common } from './common.ts';
import { expand } from './expand.ts';
import { FEW_AHEAD, type Postings, TermPostings } from './postings.ts';
import type { Asked, Group } from './query.ts';
import type { Reading } from './reading.ts';

/** A term that a row must have; an open one is only its beginning. */
export interface Wanted {
  term: string;
  open: boolean;
}

/** Words that must stand together in one sentence, in order; a single word alone. */
export type Unit = Asked[];

/** So many words may begin as the last one does: with more, rows are asked one by one. */
const MOST_BEGUN = 24;

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

/** Whether a row with these terms has what is wanted. */
export const hasTerm = (terms: readonly string[], { term, open }: Wanted) =>
  open ? terms.some((one) => one.startsWith(term)) : terms.includes(term);

/** Rows that may be what is wanted, by rising key, and what each still has to be asked for. */
export interface Candidates<K extends IDBValidKey> {
  keys: AsyncGenerator<K>;
  unasked: Wanted[];
}

/** @returns null where nothing can be found */
export async function candidates<K extends IDBValidKey>(
  reading: Reading,
  table: { name: string; index: string; after: (key: K) => K },
  wanted: Wanted[],
): Promise<Candidates<K> | null> {
  const store = reading.table(table.name);
  const index = store.index(table.index);
  const exact = (term: string, ahead?: number) => new TermPostings<K>(reading, index, term, ahead);
  const lists: Postings<K>[] = wanted.filter(({ open }) => !open).map(({ term }) => exact(term));
  const unasked: Wanted[] = [];
  for (const one of wanted.filter(({ open }) => open)) {
    const terms = await expand(reading, index, one.term, MOST_BEGUN);
    if (terms === null) unasked.push(one);
    else if (terms.length === 0) return null;
    else
      lists.push(new AnyPostings(terms.map((term) => exact(term, terms.length > 4 ? FEW_AHEAD : undefined))));
  }
  if (lists.length === 0) lists.push(new EveryPostings<K>(reading, store));
  return { keys: common(lists, table.after), unasked };
}
