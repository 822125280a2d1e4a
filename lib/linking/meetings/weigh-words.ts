import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { add, type Grounds } from './grounds.ts';
import { comparable, type Likeness, likeness, tellingRuns } from './words.ts';

/** Words by which names are alike: so many at least, of the name that tells less and of the one that tells more. */
const ENOUGH = 2;
const MANY = 4;

/** What the names of two events say besides the kind of gathering. */
export function weighWords(grounds: Grounds, a: EventProfile, b: EventProfile, bodies: BodyRelation): void {
  const without = known(a, b, bodies);
  const best = bestLikeness(a, b, without);
  if (best.open) return;
  if (isStrong(best)) {
    add(grounds, 'same-words', 'strongWords');
    grounds.tied = true;
  } else if (best.shared === 1 && best.most === 1) return;
  else if (best.shared >= ENOUGH && best.most >= 1 / 3) add(grounds, 'same-words', 'someWords');
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
