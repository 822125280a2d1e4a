import { storyKey } from '../article/address/storyKey.ts';
import { ofStory } from './bulk.ts';
import { database } from './database.ts';
import type { RevisionRow, StoryRow } from './rows.ts';

/** A kept story, also one in the bin (`removedAt`). */
export function storyRow(url: string): Promise<StoryRow | undefined> {
  return database.stories.get(url);
}

/**
 * The address under which a story is kept, whichever of its addresses is asked for (a new slug, the mobile site);
 * the asked one where it is not kept.
 */
export async function keptAddress(url: string): Promise<string> {
  return (await keptStory(url))?.url ?? url;
}

/** The story that is kept under any of its addresses, also one in the bin. */
export async function keptStory(url: string): Promise<StoryRow | undefined> {
  return (await database.stories.get(url)) ?? database.stories.where('key').equals(storyKey(url)).first();
}

/** The state of the story that counts now. */
export async function currentRevision(url: string): Promise<RevisionRow | undefined> {
  const story = await database.stories.get(url);
  return story && database.revisions.get([url, story.revision]);
}

/** Every kept state of a story, the latest first. */
export async function revisionsOf(url: string): Promise<RevisionRow[]> {
  return ofStory(database.revisions, url).reverse().toArray();
}

/** Kept stories, newest save first. */
export function latestStories(limit = 50): Promise<StoryRow[]> {
  return database.stories
    .orderBy('savedAt')
    .reverse()
    .filter(({ removedAt }) => removedAt === null)
    .limit(limit)
    .toArray();
}

/** Stories taken out of the library that can still come back, the last removed first. */
export async function removedStories(): Promise<StoryRow[]> {
  return database.stories.where('removedAt').above('').reverse().sortBy('removedAt');
}

export async function countStories(): Promise<number> {
  const [all, removed] = await Promise.all([
    database.stories.count(),
    database.stories.where('removedAt').above('').count(),
  ]);
  return all - removed;
}
