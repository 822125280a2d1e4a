import { deleteAll, ofStory, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { BodyRow, EventRow, NamedKind, NameRow, PersonRow, TextRow } from '../rows.ts';
import { said } from '../said.ts';
import { namesOf } from './named.ts';
import { newestText } from './newest.ts';
import { searchedOf, wordsOf } from './terms.ts';

/** Makes stories findable by their words as they now stand; one that is gone or in the bin is found no more. */
export async function indexStories(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const story = await database.stories.get(url);
    const revision = story && (await database.revisions.get([url, story.revision]));
    if (!revision || story.removedAt) await unindexText(url);
    else {
      const officials = await ofStory(database.officials, url).toArray();
      const names = officials.map(({ name }) => name);
      await indexText(searchedOf(story, revision.article, names));
    }
  }
}

/**
 * Makes a story findable by its words; inside a transaction. The same words again write nothing.
 * A text that changed keeps its place, so that the order stays that of the first saves.
 * @param searched from `searchedOf`
 */
export async function indexText(searched: Omit<TextRow, 'key'>): Promise<void> {
  const before = await database.texts.where('url').equals(searched.url).first();
  // The newest stands first, and nothing needs to be counted.
  const row = { key: before?.key ?? (await newestText()) - 1, ...searched };
  if (!before || said(before) !== said(row)) await database.texts.put(row);
}

/** Takes a story's words out of the index; inside a transaction. */
export async function unindexText(url: string): Promise<void> {
  await database.texts.where('url').equals(url).delete();
}

type Named = { people: PersonRow; meetings: EventRow; bodies: BodyRow };

/** The row by which one of a kind is searched. */
export function nameRow<K extends NamedKind>(kind: K, row: Named[K]): NameRow {
  const names = (namesOf[kind] as (row: Named[K]) => string[])(row);
  return { id: 'key' in row ? row.key : row.id, [kind]: wordsOf(...names) };
}

/** Makes people, meetings or bodies findable by their names. @param ids of all that are meant @param rows of those that are there */
export async function indexNames<K extends NamedKind>(
  kind: K,
  ids: readonly string[],
  rows: readonly Named[K][],
): Promise<void> {
  const there = rows.map((row) => nameRow(kind, row));
  const found = new Set(there.map(({ id }) => id));
  await putAll(database.names, there);
  await deleteAll(
    database.names,
    ids.filter((id) => !found.has(id)),
  );
}
