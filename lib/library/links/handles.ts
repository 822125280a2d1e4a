import { nameKeys } from '../../linking/index.ts';
import { getAll, idsHaving, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { HandleRow, PersonRow } from '../rows.ts';
import { said } from '../said.ts';
import { namesOf } from '../search/named.ts';
import { toIndex } from '../search/queue.ts';

/** What people of the same name are found by, from all prints of a person's name. */
export const keysOf = ({ profile }: Pick<PersonRow, 'profile'>): string[] =>
  distinct(profile.names.flatMap(({ name }) => nameKeys(name)));

/** The row of what a person is found by. */
export function handlesOf(person: Pick<PersonRow, 'id' | 'profile'>): HandleRow {
  const { posts } = person.profile;
  return {
    id: person.id,
    keys: keysOf(person),
    postKeys: distinct(posts.map(({ key }) => key)),
    bodyKeys: distinct(posts.flatMap(({ bodyKey }) => bodyKey ?? [])),
  };
}

/** In one order, whatever the order they were told in: rows that say the same are not written anew. */
const distinct = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** People by any of some keys of one kind, each once. @param most so many at most */
export async function peopleBy(
  kind: Exclude<keyof HandleRow, 'id'>,
  keys: readonly string[],
  most?: number,
): Promise<PersonRow[]> {
  return getAll(database.people, (await idsHaving(database.handles, kind, keys)).slice(0, most));
}

/** Writes people; what they are found by only where that changed. @param before as they stood, by id */
export async function putPeople(rows: PersonRow[], before: Map<string, PersonRow>): Promise<void> {
  const changed = (one: (row: PersonRow) => object) =>
    rows.filter((row) => {
      const there = before.get(row.id);
      return !there || said(one(there)) !== said(one(row));
    });
  await putAll(database.people, rows);
  await putAll(database.handles, changed(handlesOf).map(handlesOf));
  const renamed = changed((row) => distinct(namesOf.people(row)));
  await toIndex(
    'people',
    renamed.map(({ id }) => id),
  );
}

/** Takes a person away of whom no story tells any more. */
export async function deletePerson(id: string): Promise<void> {
  await database.people.delete(id);
  await database.handles.delete(id);
  await toIndex('people', [id]);
}
