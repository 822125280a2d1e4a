import { getAll } from '../bulk.ts';
import { database } from '../database.ts';
import { PLACE } from '../place.ts';
import type { BodyRow, EventRow, NamedKind, PersonRow } from '../rows.ts';
import { capitals } from '../story-rows.ts';
import type { Hit } from '../views/views.ts';
import { cut } from './cut.ts';
import { dayText, joinText } from './detail.ts';
import { matches } from './matches.ts';
import { namesOf } from './named.ts';
import { placesOf } from './prove.ts';
import type { Asked } from './query.ts';
import type { Reading } from './reading.ts';
import { candidates, termsWanted, type Unit } from './wanted.ts';

/** How the rows of a table are shown and ordered. */
interface Named<Row> {
  table: 'people' | 'events' | 'bodies';
  few: number;
  /** So many rows are looked at to choose the best few from. */
  most: number;
  /** Under which its words stand. */
  kind: NamedKind;
  names(row: Row): string[];
  /** What stands higher among those that fit equally well. */
  weight(row: Row): number | string;
  hit(row: Row): Omit<Hit, 'sentence'>;
}

const PEOPLE: Named<PersonRow> = {
  table: 'people',
  kind: 'people',
  ...{ few: 5, most: 32 },
  names: namesOf.people,
  weight: ({ storyCount }) => storyCount,
  hit: ({ id, name, post }) => {
    return { kind: 'person', id, label: name, detail: post ? joinText(' ', post.title, post.body) : '' };
  },
};
const MEETINGS: Named<EventRow> = {
  table: 'events',
  kind: 'meetings',
  ...{ few: 4, most: 16 },
  names: namesOf.meetings,
  weight: ({ day }) => day,
  hit: ({ id, name, day, place }) => {
    return { kind: 'meeting', id, label: name, detail: joinText(' · ', dayText(day), place) };
  },
};
const BODIES: Named<BodyRow> = {
  table: 'bodies',
  kind: 'bodies',
  ...{ few: 3, most: 16 },
  names: namesOf.bodies,
  weight: () => 0,
  hit: ({ key, name, place }) => ({ kind: 'body', id: key, label: name, detail: place ?? '' }),
};

/** Reads that may be made for each kind, for words in a row, and for words anywhere in a name. */
const STEPS = 60;
const STEPS_ANYWHERE = 40;
const PLACES = 2;

/** People, meetings, places and bodies whose names have all the words; the best few of each. */
export async function findNames(reading: Reading, words: Asked[]): Promise<Omit<Hit, 'sentence'>[]> {
  const [people, meetings, bodies] = await Promise.all([
    fitting(reading, words, PEOPLE),
    fitting(reading, words, MEETINGS),
    fitting(reading, words, BODIES),
  ]);
  return [
    ...people.slice(0, PEOPLE.few).map(PEOPLE.hit),
    ...meetings.slice(0, MEETINGS.few).map(MEETINGS.hit),
    ...placesIn(bodies, words),
    ...bodies.slice(0, BODIES.few).map(BODIES.hit),
  ];
}

/** Places by whose name these bodies were found: `song lam` finds `UBND tỉnh Sông Lam`, and so Sông Lam. */
function placesIn(bodies: BodyRow[], words: Asked[]): Omit<Hit, 'sentence'>[] {
  const told = bodies.flatMap(({ place }) => (place && /^[\p{L} -]+$/u.test(place) ? capitals(place) : []));
  return [...new Set(told)]
    .filter((place) => fitOf(words, [place]) > 1)
    .slice(0, PLACES)
    .map((place) => ({ kind: 'body', id: `${PLACE}${place}`, label: place, detail: '' }));
}

/** Rows whose names have all the words, the best first. */
async function fitting<Row>(reading: Reading, words: Asked[], named: Named<Row>): Promise<Row[]> {
  const keys = new Set<string>();
  await collect(reading.part(STEPS), named, [words], keys);
  const loose = words.map((word) => [word]);
  if (words.length > 1 && keys.size < named.few)
    await collect(reading.part(STEPS_ANYWHERE), named, loose, keys);
  const rows = await getAll<Row, string>(database.table(named.table), [...keys]);
  return rows
    .map((row) => {
      const names = named.names(row);
      return { row, fit: fitOf(words, names), weight: named.weight(row), name: names[0] ?? '' };
    })
    .filter(({ fit }) => fit > 0)
    .sort(better)
    .map(({ row }) => row);
}

interface Fitting {
  fit: number;
  weight: number | string;
  name: string;
}

/** What fits better, then what weighs more, then the shorter name: it says less beside what was asked for. */
function better(one: Fitting, other: Fitting): number {
  if (one.fit !== other.fit) return other.fit - one.fit;
  if (one.weight !== other.weight) return other.weight > one.weight ? 1 : -1;
  return one.name.length - other.name.length || (one.name < other.name ? -1 : 1);
}

/** Adds the keys of rows that have all the units. */
async function collect(
  reading: Reading,
  { kind, most }: Pick<Named<never>, 'kind' | 'most'>,
  units: Unit[],
  keys: Set<string>,
): Promise<void> {
  const table = { name: 'names', index: kind, after: (key: string) => `${key}\0` };
  const some = await candidates<string>(reading, table, termsWanted(units));
  if (!some?.narrow) return;
  for await (const key of some.keys) if (keys.add(key).size >= most) return;
}

/** 3 for the very name, 2 where the words follow one another in one, 1 where one has them all, else 0. */
function fitOf(words: Asked[], names: string[]): number {
  const fits = names.map((name) => {
    const cuts = cut(name);
    if (placesOf(words, cuts).length > 0) return cuts.length === words.length ? 3 : 2;
    return words.every((word) => cuts.some((one) => matches(word, one))) ? 1 : 0;
  });
  return Math.max(...fits);
}
