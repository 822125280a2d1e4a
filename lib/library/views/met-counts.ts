import { getAll, ofStory } from '../bulk.ts';
import { database } from '../database.ts';

/**
 * In how many other kept stories each official of a kept story was met, by `Official.id`; those met nowhere else are
 * left out. Null where the story is not kept. For marks, which are made anew with every decision.
 */
export async function metCounts(url: string): Promise<Map<string, number> | null> {
  const rows = await ofStory(database.officials, url).toArray();
  if (rows.length === 0) return null;
  const people = await getAll(database.people, [...new Set(rows.map(({ person }) => person))]);
  const stories = new Map(people.map(({ id, storyCount }) => [id, storyCount - 1]));
  return new Map(
    rows.flatMap(({ id, person }) => {
      const others = stories.get(person) ?? 0;
      return others > 0 ? [[id, others] as const] : [];
    }),
  );
}
