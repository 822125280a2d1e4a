import { ownName } from '../../vietnamese/places.ts';
import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { meet, partsOf, personKey } from './persons.ts';
import { comparable } from './words.ts';

/** Who was there, and as what. */
export function weighPeople(grounds: Grounds, a: EventProfile, b: EventProfile, bodies: BodyRelation): void {
  const [one, two] = [partsOf(a.people), partsOf(b.people)];
  const guests = meet(named(one.guests, b), named(two.guests, a));
  const hosts = meet(one.hosts, two.hosts);
  const otherHost = !hosts.open && hosts.shared.length === 0;
  const oneBody = bodies === 'same' || bodies === 'like';
  if (guests.shared[0]) {
    add(grounds, 'same-people', 'sameGuest', guests.shared[0]);
    // The same guest at another host's on the same day.
    if (otherHost) bar(grounds, 'other-people');
  } else if (!guests.open && (!oneBody || otherHost)) {
    // Two of one delegation at one host's are one visit, or one name is spelled in two ways.
    add(grounds, 'other-people', oneBody ? 'otherHost' : 'otherGuest');
  }
  weighTakers(grounds, a, b);
  const chairs = meet(one.chairs, two.chairs);
  if (chairs.shared[0]) add(grounds, 'same-chair', 'sameChair', chairs.shared[0]);
  else if (!chairs.open) add(grounds, 'other-people', 'otherChair');
  const others = hosts.shared.filter((person) => !chairs.shared.includes(person));
  if (others.length > 0)
    add(grounds, 'same-people', others.length > 1 ? 'morePeople' : 'onePerson', others.join(', '));
  if (guests.shared.length + hosts.shared.length > 0) grounds.tied = true;
  else if (guests.open && !hosts.open)
    add(grounds, 'other-people', oneBody ? 'nobodyShared' : 'nothingShared');
  if (!oneBody && guests.shared.length + hosts.shared.length === 0 && ofOtherHomes(a, b)) {
    add(grounds, 'other-place', 'otherHome');
  }
}

/** Outlets of two provinces, neither of which tells of the other; a host (`bao.example`) is of none. */
function ofOtherHomes(a: EventProfile, b: EventProfile): boolean {
  const [one, two] = [homesOf(a), homesOf(b)];
  if (one.length === 0 || two.length === 0 || one.some((home) => two.includes(home))) return false;
  return !tellsOf(a, two) && !tellsOf(b, one);
}

const homesOf = ({ homes }: EventProfile) =>
  Object.keys(homes)
    .filter((home) => !home.includes('.'))
    .map((home) => comparable(ownName(home)));

function tellsOf({ names, places }: EventProfile, homes: string[]): boolean {
  const words = [...names.map(({ name }) => name), ...Object.keys(places)].map(comparable).join(' . ');
  return homes.some((home) => words.includes(home));
}

/** Guests, with the forms of their names that the other's name prints: `Giô-han Lin-quýt (Johan Lindqvist)`. */
function named(guests: Set<string>, other: EventProfile): Set<string> {
  const printed = other.names.map(({ name }) => ` ${personKey(name).replace(/[^\p{L}\d]+/gu, ' ')} `);
  const told = partsOf(other.people).guests;
  const found = [...guests].some((guest) => printed.some((name) => name.includes(` ${guest} `)));
  // It is then whoever the other receives.
  return found ? new Set([...guests, ...told]) : guests;
}

/** Who was appointed or honoured; a congress elects many, and each outlet names others. */
function weighTakers(grounds: Grounds, a: EventProfile, b: EventProfile): void {
  const takers = meet(partsOf(a.people).takers, partsOf(b.people).takers);
  if (takers.shared[0]) add(grounds, 'same-people', 'sameTaker', takers.shared[0]);
  else if (!takers.open && !('đại hội' in a.kinds) && !('kỳ họp' in a.kinds))
    add(grounds, 'other-people', 'otherTaker');
}
