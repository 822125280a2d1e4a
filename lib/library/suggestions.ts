import { foldName } from '../vietnamese/forms.ts';
import { database } from './database.ts';
import type { OfficialRow } from './rows.ts';

/** So many rows are looked through for suggestions, however large the library is. */
const LOOKED_THROUGH = 2000;
/** And the officials of so many stories at most, for those that tell of few. */
const STORIES = 400;
const STORIES_AT_ONCE = 50;

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

/** The bodies whose officials stand in the stories kept last, the most frequent first. */
export async function suggestedBodies(limit: number): Promise<string[]> {
  const bodies = (await latestOfficials()).flatMap(({ positions }) =>
    positions.flatMap(({ body }) => body ?? []),
  );
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

/** The officials of the stories kept last, some stories at a time until there are enough. */
async function latestOfficials(): Promise<OfficialRow[]> {
  const found: OfficialRow[] = [];
  for (let from = 0; from < STORIES && found.length < LOOKED_THROUGH; from += STORIES_AT_ONCE) {
    const latest = database.stories.orderBy('savedAt').reverse().offset(from).limit(STORIES_AT_ONCE);
    const rows = database.officials.where('url').anyOf(await latest.primaryKeys());
    found.push(...(await rows.limit(LOOKED_THROUGH - found.length).toArray()));
  }
  return found;
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
