import type { OfficialRow, RevisionRow, StoryRow, TextRow } from '../rows.ts';
import type { Hit } from '../views/views.ts';
import { prove } from './prove.ts';
import type { Group } from './query.ts';
import { given, type Reading } from './reading.ts';
import { sentencesIn } from './terms.ts';
import { candidates, hasTerm, termsWanted, type Unit, unitsOf, type Wanted } from './wanted.ts';

/** A story that was found. */
export interface FoundStory {
  story: StoryRow;
  /** Null where only outlet or names as put right have the words. */
  sentence: Hit['sentence'];
}

export const STORY_TABLES = ['texts', 'stories', 'revisions', 'officials'] as const;

const TEXTS = { name: 'texts', index: 'terms', after: (key: number) => key + 1 };
/** Reads that may be made for words in a row, and then for words anywhere. */
const STEPS = 150;
const STEPS_ANYWHERE = 90;
/** So many texts are read at the most: a word with rare marks may stand in none of those that have it without. */
const MOST_READ = 40;
/** With so many stories that have the words in a row, those that have them somewhere are not looked for. */
const ENOUGH = 5;
/** And so many texts are read for them. */
const MOST_READ_ANYWHERE = 20;

/** Stories with the words in a row, then, where these are few, those with the words anywhere; each the newest first. */
export async function findStories(reading: Reading, groups: Group[], limit: number): Promise<FoundStory[]> {
  const found = new Map<number, FoundStory>();
  const inARow = unitsOf(groups, true);
  await findUnits(reading.part(STEPS), inARow, limit, found, { texts: MOST_READ });
  const loose = groups.some(({ words, quoted }) => !quoted && words.length > 1);
  if (loose && found.size < Math.min(limit, ENOUGH)) {
    const anywhere = unitsOf(groups, false);
    await findUnits(reading.part(STEPS_ANYWHERE), anywhere, limit, found, { texts: MOST_READ_ANYWHERE });
  }
  return [...found.values()];
}

async function findUnits(
  reading: Reading,
  units: Unit[],
  limit: number,
  found: Map<number, FoundStory>,
  left: { texts: number },
): Promise<void> {
  const some = await candidates<number>(reading, TEXTS, termsWanted(units));
  if (!some) return;
  const tried = new Set(found.keys());
  let batch: number[] = [];
  const read = async () => {
    const keys = batch.slice(0, left.texts);
    batch = [];
    left.texts -= keys.length;
    for (const [key, story] of await readAll(reading, keys, units, some.unasked)) found.set(key, story);
  };
  for await (const key of some.keys) {
    if (tried.has(key)) continue;
    batch.push(key);
    if (batch.length < limit - found.size) continue;
    await read();
    if (found.size >= limit || left.texts <= 0) return;
  }
  if (batch.length > 0) await read();
}

/** Those of some texts that hold what was asked for; all are read at once. */
async function readAll(reading: Reading, keys: number[], units: Unit[], unasked: Wanted[]) {
  reading.signal?.throwIfAborted();
  const read = keys.map(async (key): Promise<[number, FoundStory | null]> => {
    const url = await urlOf(reading, key, unasked);
    return [key, url ? await readOne(reading, url, units) : null];
  });
  return (await Promise.all(read)).flatMap(([key, story]): [number, FoundStory][] =>
    story ? [[key, story]] : [],
  );
}

/** Whose text it is, where it has what the index was not asked for; the hundreds of terms are read only then. */
async function urlOf(reading: Reading, key: number, unasked: Wanted[]): Promise<string | null> {
  const texts = reading.table('texts');
  if (unasked.length === 0) {
    const range = IDBKeyRange.bound([key], [key, []]);
    const cursor = await given(texts.index('[key+url]').openKeyCursor(range));
    return cursor ? (cursor.key as [number, string])[1] : null;
  }
  const row = (await given(texts.get(key))) as TextRow | undefined;
  return row && unasked.every((wanted) => hasTerm(row.terms, wanted)) ? row.url : null;
}

async function readOne(reading: Reading, url: string, units: Unit[]): Promise<FoundStory | null> {
  const story = (await given(reading.table('stories').get(url))) as StoryRow | undefined;
  if (!story || story.removedAt) return null;
  const revision = (await given(reading.table('revisions').get([url, story.revision]))) as
    | RevisionRow
    | undefined;
  if (!revision) return null;
  const { best, missing } = prove(units, sentencesIn(revision.article));
  if (missing.length === 0) return { story, sentence: best };
  const officials = (await given(reading.table('officials').index('url').getAll(url))) as OfficialRow[];
  const more = [story.outlet.name, ...officials.map(({ name }) => name)];
  return prove(missing, more).missing.length === 0 ? { story, sentence: best } : null;
}
