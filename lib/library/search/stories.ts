import type { TextRow } from '../rows.ts';
import type { Hit } from '../views/views.ts';
import { prove } from './prove.ts';
import type { Group } from './query.ts';
import { given, type Reading } from './reading.ts';
import { candidates, type Table, termsWanted, type Unit, unitsOf } from './wanted.ts';

/** A story that was found. */
export interface FoundStory extends Pick<TextRow, 'url' | 'title' | 'outlet' | 'day'> {
  /** Null where only outlet or names as put right have the words. */
  sentence: Hit['sentence'];
}

const TEXTS: Table<number> = { name: 'texts', index: 'terms', after: (key) => key + 1 };
/** Reads of the index that may be made for words in a row, and then for words anywhere. */
const STEPS = { inARow: 72, anywhere: 48 };
/** And so many texts are read: a word with rare marks may stand in none of those that have it without. */
const TEXTS_READ = { inARow: 40, anywhere: 16 };
/** With so many stories that have the words in a row, those that have them somewhere are not looked for. */
const ENOUGH = 5;

/** Stories with the words in a row, then, where these are few, those with the words anywhere; each the newest first. */
export async function findStories(reading: Reading, groups: Group[], limit: number): Promise<FoundStory[]> {
  const found = new Map<number, FoundStory>();
  const find = async (units: Unit[], how: keyof typeof STEPS) => {
    const some = await candidates<number>(reading.part(STEPS[how]), TEXTS, termsWanted(units));
    if (some) await readSome(reading.part(TEXTS_READ[how]), some.keys, units, limit, found);
  };
  await find(unitsOf(groups, true), 'inARow');
  const loose = groups.some(({ words, quoted }) => !quoted && words.length > 1);
  if (loose && found.size < Math.min(limit, ENOUGH)) await find(unitsOf(groups, false), 'anywhere');
  return [...found.values()];
}

/** Adds those of some texts that hold what was asked for; as many are read at once as are still wanted. */
async function readSome(
  reading: Reading,
  keys: AsyncGenerator<number>,
  units: Unit[],
  limit: number,
  found: Map<number, FoundStory>,
): Promise<void> {
  const tried = new Set(found.keys());
  let batch: Promise<[number, FoundStory | null]>[] = [];
  const take = async () => {
    for (const [key, story] of await Promise.all(batch)) if (story) found.set(key, story);
    batch = [];
  };
  for await (const key of keys) {
    if (tried.has(key)) continue;
    if (!reading.step()) break;
    batch.push(readOne(reading, key, units).then((story) => [key, story]));
    if (batch.length < limit - found.size) continue;
    await take();
    if (found.size >= limit) return;
  }
  await take();
}

async function readOne(reading: Reading, key: number, units: Unit[]): Promise<FoundStory | null> {
  const text = (await given(reading.table('texts').get(key))) as TextRow | undefined;
  if (!text) return null;
  const { url, title, outlet, day, sentences, bare, names } = text;
  const { best, missing } = prove(units, sentences, bare);
  if (prove(missing, [outlet, ...names]).missing.length > 0) return null;
  return { url, title, outlet, day, sentence: best };
}
