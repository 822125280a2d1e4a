import type { Report } from '../appearance.ts';
import { bodiesAlike } from './bodies-alike.ts';
import { bodiesOf } from './bodies-of.ts';
import { daysApart } from './days.ts';
import { personKey } from './persons.ts';
import { isTown, levelOf, placesAlike } from './places-alike.ts';

/** A field that the reports of one meeting tell in more than one way. */
export interface Disagreement {
  field: 'date' | 'partOfDay' | 'place' | 'body' | 'kind' | 'name' | 'chair';
  said: { value: string; stories: string[] }[];
}

/** What one report says in a field. */
interface Saying {
  value: string;
  report: Report;
}

/** How a field is read, null where it is open, and when two reports say the same in it. */
interface Field {
  field: Disagreement['field'];
  read(report: Report): string | null;
  same(one: Saying, two: Saying): boolean;
}

const asPrinted: Field['same'] = (one, two) => one.value === two.value;
const chairsOf = ({ people }: Report) => people.filter(({ roles }) => roles.includes('chủ trì'));

const FIELDS: readonly Field[] = [
  {
    field: 'date',
    read: ({ date }) => date,
    // A month and a day of it.
    same: (one, two) => daysApart(one.value, two.value) === 0,
  },
  {
    field: 'partOfDay',
    read: ({ partOfDay }) => partOfDay,
    // The morning of one day does not contradict the afternoon of the next.
    same: (one, two) => asPrinted(one, two) || (one.report.date ?? '') !== (two.report.date ?? ''),
  },
  { field: 'place', read: ({ place }) => place, same: samePlace },
  { field: 'body', read: ({ body }) => body, same: sameBody },
  { field: 'kind', read: ({ kind }) => kind, same: asPrinted },
  {
    field: 'chair',
    read: (report) =>
      chairsOf(report)
        .map(({ name }) => name)
        .join(', ') || null,
    // One outlet names all who chaired, the other the first.
    same: (one, two) => {
      const chairs = new Set(chairsOf(one.report).map(({ name }) => personKey(name)));
      return chairsOf(two.report).some(({ name }) => chairs.has(personKey(name)));
    },
  },
];

/** Where the reports of one meeting do not say the same; a field that one leaves open is no disagreement. */
export function disagreements(reports: Report[]): Disagreement[] {
  const homes = reports.map(({ home }) => home);
  return FIELDS.flatMap(({ field, read, same }) => {
    const sayings = reports.flatMap((report) => {
      const value = read(report);
      return value ? [{ value, report }] : [];
    });
    // A town says less than a venue, and does not contradict it: `Hà Nội`, `Phủ Chủ tịch`.
    const venues = field === 'place' ? sayings.filter(({ value }) => !isTown(value, homes)) : sayings;
    const said = groups(venues.length > 0 ? venues : sayings, same);
    return said.length > 1 ? [{ field, said }] : [];
  });
}

/** Prints that mean one are one value, in the fullest words. */
function groups(sayings: Saying[], same: Field['same']): Disagreement['said'] {
  const found: Saying[][] = [];
  for (const one of sayings) {
    const group = found.find((others) => others.some((other) => same(one, other)));
    if (group) group.push(one);
    else found.push([one]);
  }
  return found.map((group) => ({
    value: group.reduce((best, { value }) => (value.length > best.length ? value : best), ''),
    stories: [...new Set(group.map(({ report }) => report.story))],
  }));
}

/** A commune and its province are told more or less closely. */
function samePlace(one: Saying, two: Saying): boolean {
  return placesAlike(one.value, two.value) || levelOf(one.value) !== levelOf(two.value);
}

/** A body told more or less fully is one: `đoàn thanh tra`, `Thanh tra`; `UBND tỉnh, Tỉnh đoàn`, `Tỉnh đoàn`. */
function sameBody(one: Saying, two: Saying): boolean {
  const relation = bodiesAlike(bodiesOf(one.report), bodiesOf(two.report));
  return relation === 'same' || relation === 'like' || asPrinted(one, two);
}
