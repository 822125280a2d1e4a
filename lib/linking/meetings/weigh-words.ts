import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { add, type Grounds } from './grounds.ts';
import { comparable, type Likeness, likeness, properIn, tellingRuns } from './words.ts';

/** Words by which names are alike: so many at least, of the name that tells less and of the one that tells more. */
const ENOUGH = 2;
const MANY = 4;

/** What the names of two events say besides the kind of gathering. */
export function weighWords(grounds: Grounds, a: EventProfile, b: EventProfile, bodies: BodyRelation): void {
  const without = known(a, b, bodies);
  const best = bestLikeness(a, b, without);
  if (best.open) return;
  if (properApart(a, b)) add(grounds, 'other-words', bodies === 'same' ? 'otherNames' : 'otherNamesAndBody');
  if (isStrong(best)) {
    add(grounds, 'same-words', 'strongWords');
    grounds.tied = true;
  } else if (best.shared === 1 && best.most === 1) {
    // `Tonga` and `Tonga` say little, `Tonga` and `Vương triều Tonga` nothing.
    if (best.least === 1) add(grounds, 'same-words', 'someWords');
  } else if (best.shared >= ENOUGH && best.most >= 1 / 3) add(grounds, 'same-words', 'someWords');
  else add(grounds, 'other-words', 'otherWords');
}

const isStrong = ({ shared, most, least }: Likeness) =>
  (shared >= ENOUGH && most >= 0.6 && least >= 0.25) || (shared >= MANY && most >= 0.5);

/** Words that are weighed elsewhere: people, the body where it is the same, the province of the outlet. */
function known(a: EventProfile, b: EventProfile, bodies: BodyRelation): string[][] {
  const people = [...a.people, ...b.people].map(({ name }) => comparable(name).split(' '));
  const shared = bodies === 'same' ? [...Object.keys(a.bodies), ...Object.keys(b.bodies)] : [];
  const heads = shared.map((body) => comparable(body.split('@')[0] ?? '').split(' '));
  const homes = [...Object.keys(a.homes), ...Object.keys(b.homes)].map((home) => comparable(home).split(' '));
  return [...people, ...heads, ...homes].filter((words) => words.length > 1);
}

/** Whether each tells of a name that the other has nowhere: `cầu Ba Láng`, `cầu Phú Lộc`. */
const properApart = (a: EventProfile, b: EventProfile) => hasOwnName(a, b) && hasOwnName(b, a);

function hasOwnName(one: EventProfile, two: EventProfile): boolean {
  const other = ` ${wordsAbout(two)} `;
  const people = one.people.map((person) => comparable(person.name)).join(' . ');
  const isOwn = (name: string) =>
    !other.includes(` ${name} `) && !people.includes(name) && tellingRuns(name).length > 0;
  // One of its names without a name of its own may be the other's.
  return one.names.every(({ name }) => properIn(name).some(isOwn));
}

function wordsAbout({ names, bodies, places, homes, people }: EventProfile): string {
  const printed = [...names, ...people].map(({ name }) => comparable(name));
  const told = [bodies, places, homes].flatMap((values) => Object.keys(values)).map(comparable);
  return [...printed, ...told].join(' . ');
}

function bestLikeness(a: EventProfile, b: EventProfile, without: string[][]): Likeness {
  const two = b.names.map(({ name }) => tellingRuns(name, without));
  const found = a.names.flatMap(({ name }) => {
    const runs = tellingRuns(name, without);
    return two.map((other) => likeness(runs, other));
  });
  const told = found.filter(({ open }) => !open);
  const rank = ({ shared, most, least }: Likeness) =>
    shared >= ENOUGH ? most + least + Math.min(shared, MANY) / 8 : 0;
  return (
    told.sort((one, other) => rank(other) - rank(one))[0] ?? { shared: 0, most: 0, least: 0, open: true }
  );
}
