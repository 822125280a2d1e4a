import { storyKey } from '../article/address/storyKey.ts';
import { bare, foldName } from '../vietnamese/forms.ts';
import { database } from './database.ts';
import type { OfficialRow, RevisionRow, StoryRow } from './rows.ts';

/** A kept story, also one in the bin (`removedAt`). */
export function storyRow(url: string): Promise<StoryRow | undefined> {
  return database.stories.get(url);
}

/**
 * The address under which a story is kept, whichever of its addresses is asked for (a new slug, the mobile site);
 * the asked one where it is not kept.
 */
export async function keptAddress(url: string): Promise<string> {
  if (await database.stories.get(url)) return url;
  return (await database.stories.where('key').equals(storyKey(url)).first())?.url ?? url;
}

/** The state of the story that counts now. */
export async function currentRevision(url: string): Promise<RevisionRow | undefined> {
  const story = await database.stories.get(url);
  return story && database.revisions.get([url, story.revision]);
}

/** Every kept state of a story, the latest first. */
export async function revisionsOf(url: string): Promise<RevisionRow[]> {
  return (await database.revisions.where('url').equals(url).sortBy('number')).reverse();
}

/**
 * Kept stories, newest save first.
 * @param filter words that must all occur in headline, outlet or officials' names, with or without marks
 * @param limit at most so many
 */
export function listStories(filter: string, limit = 50): Promise<StoryRow[]> {
  const words = bare(filter).split(' ').filter(Boolean);
  return database.stories
    .orderBy('savedAt')
    .reverse()
    .filter((story) => !story.removedAt && words.every((word) => story.searchText.includes(word)))
    .limit(limit)
    .toArray();
}

/** Stories taken out of the library that can still come back, the last removed first. */
export async function removedStories(): Promise<StoryRow[]> {
  const removed = await database.stories.filter((story) => story.removedAt !== null).toArray();
  return removed.sort((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? ''));
}

export function countStories(): Promise<number> {
  return database.stories.filter((story) => !story.removedAt).count();
}

/** Officials of other kept stories who bear one of these names (in any tone placement or capitals). */
export function namesakes(url: string, names: string[]): Promise<OfficialRow[]> {
  return database.officials
    .where('foldedName')
    .anyOf(names.map(foldName))
    .filter((row) => row.url !== url)
    .toArray();
}

/** Every official of every kept story, for linking and export. */
export function allOfficials(): Promise<OfficialRow[]> {
  return database.officials.toArray();
}
