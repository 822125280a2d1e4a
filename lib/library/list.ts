import { getAll } from './bulk.ts';
import { database } from './database.ts';
import type { StoryRow } from './rows.ts';
import { storiesMatching } from './search/index.ts';
import { latestStories } from './stories.ts';

/**
 * Kept stories, newest save first.
 * @param filter words that must all occur in headline, outlet, officials' names or text, with or without marks
 * @param limit at most so many
 */
export async function listStories(filter: string, limit = 50): Promise<StoryRow[]> {
  if (!filter.trim()) return latestStories(limit);
  const found = await getAll(database.stories, await storiesMatching(filter, limit));
  return found.filter(({ removedAt }) => removedAt === null);
}
