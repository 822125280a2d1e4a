import Dexie from 'dexie';
import { toldIn } from '../../../lib/library/bulk.ts';
import { database } from '../../../lib/library/database.ts';
import { keepStory } from '../../../lib/library/index.ts';
import { NOTHING, tieStory } from '../../../lib/library/links/tie.ts';
import { review } from '../../../lib/library/review/index.ts';
import { indexPending, search } from '../../../lib/library/search/index.ts';
import { storyRows } from '../../../lib/library/story-rows.ts';
import { latest, personView } from '../../../lib/library/views/index.ts';
import { newStories } from './new-stories.ts';

/** Between two calls, so that what the first left behind does not fall on the second: milliseconds. */
const PAUSE = 20;
/** Nobody saves two stories in half a second; the browser goes on tidying its files for so long. */
const PAUSE_OF_SAVES = 400;
/** How the ids of made people begin. */
const MADE = 'person:made-';
const NOW = '2031-01-01T00:00:00.000Z';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs one after the other, the time of each in milliseconds. */
async function each<T>(items: T[], work: (item: T) => Promise<number>, pause = PAUSE): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    times.push(await work(item));
    await new Promise((done) => setTimeout(done, pause));
  }
  return times;
}

/** A person of the library. */
export interface Known {
  id: string;
  name: string;
  stories: number;
}

/** Milliseconds of what the library's functions take, called in a page of the extension. */
export const measures = {
  /** Saves stories that are new to the library; their words for search, written right after it, end before the next. */
  saves: (seed: number, first: number, count: number) =>
    each(
      newStories(seed, first, count),
      async (reading) => {
        const time = await timed(() => keepStory(reading, NOW));
        await indexPending();
        return time;
      },
      PAUSE_OF_SAVES,
    ),

  /** The time from a save until its story can be found by its words. */
  findable: (seed: number, first: number, count: number) =>
    each(
      newStories(seed, first, count),
      (reading) =>
        timed(async () => {
          await keepStory(reading, NOW);
          await indexPending();
        }),
      PAUSE_OF_SAVES,
    ),

  /** Of the officials of stories that were saved: how many were tied to people of the made library, and all. */
  async met(seed: number, first: number, count: number): Promise<{ known: number; all: number }> {
    const urls = newStories(seed, first, count).map(({ article }) => article.url);
    const rows = await toldIn(database.officials, urls);
    return { known: rows.filter(({ person }) => person.startsWith(MADE)).length, all: rows.length };
  },

  /** Ties stories that are new to the library, and takes that back. */
  ties: (seed: number, first: number, count: number) =>
    each(newStories(seed, first, count), async ({ article, extraction }) => {
      const revision = { url: article.url, number: 1, readAt: NOW, article, extraction };
      let time = 0;
      await database
        .transaction('rw', database.tables, async () => {
          const rows = storyRows(revision, review(extraction, [], article.text), {
            savedAt: NOW,
            removedAt: null,
          });
          time = await timed(() => tieStory(rows, NOTHING));
          Dexie.currentTransaction.abort();
        })
        .catch(() => {});
      return time;
    }),

  searches: (queries: string[]) => each(queries, (query) => timed(() => search(query))),
  people: (ids: string[]) => each(ids, (id) => timed(() => personView(id))),
  lists: (count: number) => each(Array.from({ length: count }), () => timed(() => latest('stories', 100))),

  /** Some people of the library, from the one met most evenly down to those met least. */
  async known(count: number): Promise<Known[]> {
    const all: Known[] = [];
    await database.people.each(({ id, name, storyCount }) => {
      all.push({ id, name, stories: storyCount });
    });
    all.sort((one, other) => other.stories - one.stories || one.id.localeCompare(other.id));
    const step = Math.max(1, Math.floor(all.length / count));
    return all.filter((_, at) => at % step === 0).slice(0, count);
  },
};
