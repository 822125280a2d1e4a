import type { Report } from '../appearance.ts';
import { bodyOf } from '../bodies.ts';
import { daysApart } from './days.ts';
import { personKey } from './persons.ts';
import { placesAlike } from './places-alike.ts';
import { comparable } from './words.ts';

/** A field that the reports of one meeting tell in more than one way. */
export interface Disagreement {
  field: 'date' | 'partOfDay' | 'place' | 'body' | 'kind' | 'name' | 'chair';
  said: { value: string; stories: string[] }[];
}

/** What one report says in a field, and how it is compared. */
interface Saying {
  value: string;
  compared: string;
  report: Report;
}

/** A value as printed and as compared; nothing where the field is open. */
type Read = [string, string] | null | '';
type Same = (one: Saying, two: Saying) => boolean;

const asPrinted: Same = (one, two) => one.compared === two.compared;
/** A venue and its town, a body and part of its name: told more or less fully. */
const within: Same = (one, two) =>
  ` ${one.compared} `.includes(` ${two.compared} `) || ` ${two.compared} `.includes(` ${one.compared} `);

/** Where the reports of one meeting do not say the same; a field that one leaves open is no disagreement. */
export function disagreements(reports: Report[]): Disagreement[] {
  const fields: [Disagreement['field'], (report: Report) => Read, Same][] = [
    ['date', ({ date }) => date && [date, date], (one, two) => daysApart(one.value, two.value) === 0],
    ['partOfDay', ({ partOfDay }) => partOfDay && [partOfDay, partOfDay], asPrinted],
    ['place', ({ place }) => place && [place, comparable(place)], samePlace],
    ['body', bodySaid, within],
    ['kind', ({ kind }) => [kind, kind], asPrinted],
    ['chair', chairSaid, sharesOne],
  ];
  return fields.flatMap(([field, read, same]) => {
    const said = groups(
      reports.flatMap((report) => saying(report, read(report))),
      same,
    );
    return said.length > 1 ? [{ field, said }] : [];
  });
}

function saying(report: Report, read: Read): Saying[] {
  return read ? [{ value: read[0], compared: read[1], report }] : [];
}

/** Prints that mean one are one value, in the words of the first report that has the fullest. */
function groups(sayings: Saying[], same: Same): Disagreement['said'] {
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

function bodySaid({ body, home, day }: Report): [string, string] | null {
  const known = bodyOf(body, home, day);
  return body && known ? [body, comparable(known.key.replace(/[@/?]/g, ' '))] : null;
}

function chairSaid({ people }: Report): [string, string] | null {
  const chairs = people.filter(({ roles }) => roles.includes('chủ trì')).map(({ name }) => name);
  return chairs.length > 0 ? [chairs.join(', '), chairs.map(personKey).join('|')] : null;
}

/** Several chairs: one outlet names them all, the other the first. */
const sharesOne: Same = (one, two) => {
  const chairs = new Set(one.compared.split('|'));
  return two.compared.split('|').some((chair) => chairs.has(chair));
};

/** A town says less than a venue, and does not contradict it: `Hà Nội`, `Phủ Chủ tịch`. */
const samePlace: Same = (one, two) => placesAlike(one.value, two.value) || isTown(one) || isTown(two);

const TOWN = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) [^\d]+$/u;

function isTown({ value, compared, report: { home } }: Saying): boolean {
  const home_ = comparable(home);
  return (
    compared === home_ ||
    compared === comparable(`thành phố ${home}`) ||
    (TOWN.test(compared) && !/[,()]/.test(value))
  );
}
