import type { Found } from '../views/views.ts';
import { dayText, joinText } from './detail.ts';
import { findDocuments } from './documents.ts';
import { findNames } from './names.ts';
import { newestText } from './newest.ts';
import { parseQuery } from './query.ts';
import { type Manner, Reading } from './reading.ts';
import { searchDatabase } from './store.ts';
import { findStories } from './stories.ts';

/** Where words stand; whose they are stands in the library. */
const SEARCHED = ['texts', 'names'];

/**
 * Finds in everything kept: people, meetings, bodies and documents by name, stories by headline and text, the newest
 * first. Words need no marks, but those typed with marks find only those; those in quotes must follow one another,
 * and where words typed in a row do, the story stands higher; the last word may be unfinished.
 * Not to be called within a transaction.
 * @param limit at most so many hits
 */
export async function search(query: string, limit = 30, manner: Manner = {}): Promise<Found> {
  const groups = parseQuery(query);
  if (groups.length === 0) return { hits: [], more: false, cut: false };
  const words = groups.flatMap((group) => group.words);
  const reading = await Reading.of(await searchDatabase(), SEARCHED, manner);
  const [names, stories] = await Promise.all([
    findNames(reading, words),
    findStories(reading, groups, limit + 1),
  ]);
  const documents = await findDocuments(
    words,
    stories.map(({ url }) => url),
  );
  const named = [...names, ...documents].map((hit) => ({ ...hit, sentence: null }));
  const told = stories.map(({ url, title, outlet, day, sentence }) => {
    const detail = joinText(' · ', outlet, dayText(day));
    return { kind: 'story' as const, id: url, label: title, detail, sentence };
  });
  const hits = [...named, ...told];
  return { hits: hits.slice(0, limit), more: hits.length > limit, cut: reading.cut };
}

/**
 * Addresses of the stories that have all the words, as `search` understands them, the newest first: for the filter of
 * a list. Not to be called within a transaction.
 */
export async function storiesMatching(query: string, limit: number, manner: Manner = {}): Promise<string[]> {
  const groups = parseQuery(query);
  if (groups.length === 0) return [];
  // For live queries.
  await newestText();
  const reading = await Reading.of(await searchDatabase(), SEARCHED, manner);
  return (await findStories(reading, groups, limit)).map(({ url }) => url);
}
