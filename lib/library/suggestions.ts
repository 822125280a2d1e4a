import { foldName } from '../vietnamese/forms.ts';
import { toldIn } from './bulk.ts';
import { database } from './database.ts';
import { mostFrequent } from './most-frequent.ts';
import type { OfficialRow } from './rows.ts';

/** So many rows are looked through for suggestions, however large the library is. */
const LOOKED_THROUGH = 2000;
/** And the officials of so many stories at most, for those that tell of few. */
const STORIES = 400;
const STORIES_AT_ONCE = 50;

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
    const rows = await toldIn(database.officials, await latest.primaryKeys());
    found.push(...rows.slice(0, LOOKED_THROUGH - found.length));
  }
  return found;
}
