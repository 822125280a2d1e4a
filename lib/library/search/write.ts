import { database } from '../database.ts';
import type { TextRow } from '../rows.ts';
import { said } from '../said.ts';

/**
 * Makes a story findable by its words; inside the transaction of the save. The same words again write nothing.
 * A text that changed keeps its place, so that the order stays that of the first saves.
 * @param searched from `searchedOf`
 * @param fresh whether the story was never there: nothing has to be sought then
 */
export async function indexText(searched: Omit<TextRow, 'key'>, { fresh = false } = {}): Promise<void> {
  const before = fresh ? undefined : await database.texts.where('url').equals(searched.url).first();
  const row = { key: before?.key ?? (await nextKey()), ...searched };
  if (!before || said(before) !== said(row)) await database.texts.put(row);
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
