import { foldName } from '../vietnamese/forms.ts';
import { database } from './database.ts';
import type { OfficialRow } from './rows.ts';

/** So many rows are looked through for suggestions, however large the library is. */
const LOOKED_THROUGH = 2000;

type Post = Pick<OfficialRow['positions'][number], 'title' | 'body'>;

/** The posts that people of a name hold in kept stories: the most frequent first, of those the latest. */
export async function suggestedPosts(name: string, limit: number): Promise<Post[]> {
  const rows = await database.officials
    .where('foldedName')
    .equals(foldName(name))
    .limit(LOOKED_THROUGH)
    .toArray();
  rows.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  const posts = rows.flatMap(({ positions }) => positions);
  return mostFrequent(posts, ({ title, body }) => foldName(`${title}\n${body ?? ''}`))
    .slice(0, limit)
    .map(({ title, body }) => ({ title, body }));
}

/** The bodies whose officials stand in kept stories, the most frequent first. */
export async function suggestedBodies(limit: number): Promise<string[]> {
  const rows = await database.officials.limit(LOOKED_THROUGH).toArray();
  const bodies = rows.flatMap(({ positions }) => positions.flatMap(({ body }) => body ?? []));
  return mostFrequent(bodies, foldName).slice(0, limit);
}

/** The tags in use, the most frequent first. */
export async function suggestedTags(): Promise<string[]> {
  const tags: string[] = [];
  await database.decisions
    .orderBy('at')
    .reverse()
    .limit(LOOKED_THROUGH)
    .each(({ act, undoneAt }) => {
      if (act.kind === 'tag' && act.on && undoneAt === null) tags.push(act.tag);
    });
  return mostFrequent(tags, foldName);
}

/** Each thing once, by how often it occurs; of those alike the first stands, and the order is kept. */
function mostFrequent<T>(things: T[], keyOf: (thing: T) => string): T[] {
  const counted = new Map<string, { thing: T; times: number }>();
  for (const thing of things) {
    const known = counted.get(keyOf(thing));
    if (known) known.times++;
    else counted.set(keyOf(thing), { thing, times: 1 });
  }
  return [...counted.values()].sort((a, b) => b.times - a.times).map(({ thing }) => thing);
}
