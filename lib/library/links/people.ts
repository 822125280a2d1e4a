import type { Collection } from 'dexie';
import { type Appearance, bodyOf, grow, type Profile } from '../../linking/index.ts';
import { putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { OfficialRow, PersonRow } from '../rows.ts';
import { toIndex } from '../search/queue.ts';
import { capitals, homeOf } from '../story-rows.ts';
import { deletePerson, putPeople } from './handles.ts';

/** An official's row as linking looks at it. */
export function appearanceOf({ url, id, name, positions, outlet, day, company }: OfficialRow): Appearance {
  return { story: url, fact: id, name, positions, home: homeOf(outlet), day, company };
}

/** A person's row from the profile; a chosen name, judgements and the count of meetings go on. */
export function personRow(id: string, profile: Profile, before?: PersonRow): PersonRow {
  const names = profile.names.map(({ name }) => name);
  const name = before?.named ? before.name : (names[0] ?? '');
  const held = profile.posts.filter(({ to }) => to !== null);
  const latest = held.reduce<(typeof held)[number] | null>(
    (best, post) => (!best || (post.to ?? '') > (best.to ?? '') ? post : best),
    null,
  );
  return {
    id,
    name,
    named: before?.named ?? false,
    profile,
    apart: before?.apart ?? [],
    post: latest ? { title: latest.title, body: latest.body } : null,
    places: Object.keys(profile.places).map(capitals),
    storyCount: profile.stories,
    meetingCount: before?.meetingCount ?? 0,
    first: profile.first,
    last: profile.last,
  };
}

/** Builds a person anew from all appearances; one without any goes. Cost follows the person's stories. */
export async function refreshPerson(id: string): Promise<void> {
  const rows = await appearancesOf(id).toArray();
  if (rows.length === 0) {
    await deletePerson(id);
    await database.suggestions.where('a').equals(id).or('b').equals(id).delete();
    return;
  }
  const before = await database.people.get(id);
  const profile = rows.reduce<Profile | null>((known, row) => grow(known, appearanceOf(row)), null);
  if (profile) await putPeople([personRow(id, profile, before)], new Map(before && [[id, before]]));
  await keepBodies(rows);
}

/** The appearances of a person, the earliest first. */
export const appearancesOf = (person: string): Collection<OfficialRow, [string, string]> =>
  database.officials.where('[person+day]').between([person, ''], [person, '\uffff']);

/**
 * The bodies of these appearances, so that they can be found by name.
 * @param people as they stood before, by id: the bodies of their posts are kept already
 */
export async function keepBodies(rows: OfficialRow[], people?: Map<string, PersonRow>): Promise<void> {
  const bodies = rows.flatMap(({ person, positions, outlet, day }) => {
    const posts = people?.get(person)?.profile.posts;
    const kept = new Set(posts?.map(({ bodyKey }) => bodyKey));
    const told = positions.flatMap(({ body }) => bodyOf(body, homeOf(outlet), day) ?? []);
    return told.filter(({ key }) => !kept.has(key));
  });
  await addBodies(bodies);
}

/** Bodies not known yet. */
export async function addBodies(bodies: { key: string; name: string; place: string | null }[]) {
  // Bodies whose place no story tells are many that share a key.
  const byKey = new Map(bodies.filter(({ place }) => place !== '').map((body) => [body.key, body]));
  const keys = [...byKey.keys()];
  if (keys.length === 0) return;
  const known = await database.bodies.bulkGet(keys);
  const fresh = keys.flatMap((key, at) => (known[at] ? [] : (byKey.get(key) ?? [])));
  await putAll(
    database.bodies,
    fresh.map(({ key, name, place }) => ({ key, name, place })),
  );
  await toIndex(
    'bodies',
    fresh.map(({ key }) => key),
  );
}
