import { getAll, ofStory } from '../bulk.ts';
import { database } from '../database.ts';
import type { BodyRow, EventRow, NamedKind, NameRow, PersonRow, TextRow, UnindexedRow } from '../rows.ts';
import { namesOf } from './named.ts';
import { searchedOf, wordsOf } from './terms.ts';

/** A story as it is searched; its place in the order comes when it is written. */
export type Searched = Omit<TextRow, 'key'>;

/** Words as they now stand in the library, and what of all that was asked for is there no more. */
export interface Gathered {
  texts: Searched[];
  names: NameRow[];
  /** Addresses of stories that are gone or in the bin. */
  goneStories: string[];
  /** Ids of people, meetings and bodies. */
  goneNames: string[];
}

const TABLES = ['stories', 'revisions', 'officials', 'people', 'events', 'bodies'];

/** Reads what these are searched by. */
export async function gather(rows: readonly UnindexedRow[]): Promise<Gathered> {
  const idsOf = (of: UnindexedRow['kind']) => rows.flatMap(({ kind, id }) => (kind === of ? id : []));
  return database.transaction('r', TABLES, async () => {
    const urls = idsOf('stories');
    const found = await Promise.all(urls.map(textOf));
    const texts = found.filter((text) => text !== null);
    const names = [
      ...(await getAll(database.people, idsOf('people'))).map((row) => nameRow('people', row)),
      ...(await getAll(database.events, idsOf('meetings'))).map((row) => nameRow('meetings', row)),
      ...(await getAll(database.bodies, idsOf('bodies'))).map((row) => nameRow('bodies', row)),
    ];
    const there = new Set([...texts.map(({ url }) => url), ...names.map(({ id }) => id)]);
    const gone = rows.filter(({ id }) => !there.has(id));
    return {
      texts,
      names,
      goneStories: gone.flatMap(({ kind, id }) => (kind === 'stories' ? id : [])),
      goneNames: gone.flatMap(({ kind, id }) => (kind === 'stories' ? [] : id)),
    };
  });
}

/** A story as it is searched, with its officials as the reader put them right; null where it is not in the library. */
async function textOf(url: string): Promise<Searched | null> {
  const story = await database.stories.get(url);
  const revision = story && (await database.revisions.get([url, story.revision]));
  if (!revision || story.removedAt) return null;
  const officials = await ofStory(database.officials, url).toArray();
  return searchedOf(
    story,
    revision.article,
    officials.map(({ name }) => name),
  );
}

type Named = { people: PersonRow; meetings: EventRow; bodies: BodyRow };

/** The row by which one of a kind is searched. */
export function nameRow<K extends NamedKind>(kind: K, row: Named[K]): NameRow {
  const names = (namesOf[kind] as (row: Named[K]) => string[])(row);
  return { id: 'key' in row ? row.key : row.id, [kind]: wordsOf(...names) };
}
