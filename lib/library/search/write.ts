import { database } from '../database.ts';
import { type Searched, termsOf } from './terms.ts';

/**
 * Makes a story findable by its words; inside the transaction of the save. The same words again write nothing.
 * A text that changed keeps its place, so that the order stays that of the first saves.
 * @param more as in `termsOf`
 */
export async function indexText(url: string, article: Searched, more: readonly string[]): Promise<void> {
  const terms = termsOf(article, more);
  const before = await database.texts.where('url').equals(url).first();
  if (before && sameTerms(before.terms, terms)) return;
  await database.texts.put({ key: before?.key ?? (await nextKey()), url, terms });
}

/** Takes a story's words out of the index; inside the transaction of the removal. */
export async function unindexText(url: string): Promise<void> {
  await database.texts.where('url').equals(url).delete();
}

/** One less than the first: the newest stands first, and nothing needs to be counted. */
async function nextKey(): Promise<number> {
  const [first = 0] = await database.texts.orderBy(':id').limit(1).primaryKeys();
  return first - 1;
}

const sameTerms = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((term, at) => term === other[at]);
