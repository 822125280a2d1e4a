import { deleteAll, putAll } from '../bulk.ts';
import { said } from '../said.ts';
import type { Gathered, Searched } from './gather.ts';
import { type SearchDatabase, searchDatabase } from './store.ts';

/** Makes findable what was gathered: all of it or nothing. */
export async function writeWords({ texts, names, goneStories, goneNames }: Gathered): Promise<void> {
  const store = await searchDatabase();
  await store.transaction('rw', [store.texts, store.names], async () => {
    for (const searched of texts) await writeText(store, searched);
    for (const url of goneStories) await store.texts.where('url').equals(url).delete();
    await putAll(store.names, names);
    await deleteAll(store.names, goneNames);
  });
}

/**
 * The same words again write nothing. A text that changed keeps its place, so that the order stays that of the first
 * saves: the newest stands first, and nothing needs to be counted.
 */
async function writeText({ texts }: SearchDatabase, searched: Searched): Promise<void> {
  const before = await texts.where('url').equals(searched.url).first();
  const [first = 0] = before ? [] : await texts.orderBy(':id').limit(1).primaryKeys();
  const row = { key: before?.key ?? first - 1, ...searched };
  if (!before || said(before) !== said(row)) await texts.put(row);
}
