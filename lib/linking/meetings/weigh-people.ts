import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { meet, partsOf, personKey } from './persons.ts';

/** Who was there, and as what. */
export function weighPeople(grounds: Grounds, a: EventProfile, b: EventProfile, bodies: BodyRelation): void {
  const [one, two] = [partsOf(a.people), partsOf(b.people)];
  const guests = meet(named(one.guests, b), named(two.guests, a));
  const hosts = meet(one.hosts, two.hosts);
  if (guests.shared[0]) {
    add(grounds, 'same-people', 'sameGuest', guests.shared[0]);
    // The same guest at another host's on the same day.
    if (!hosts.open && hosts.shared.length === 0) bar(grounds, 'other-people');
    // Two of one delegation, or one name in two spellings, where the body is one.
  } else if (!guests.open && bodies !== 'same' && bodies !== 'like')
    add(grounds, 'other-people', 'otherGuest');
  weighTakers(grounds, a, b);
  const chairs = meet(one.chairs, two.chairs);
  if (chairs.shared[0]) add(grounds, 'same-chair', 'sameChair', chairs.shared[0]);
  const others = hosts.shared.filter((person) => !chairs.shared.includes(person));
  if (others.length > 0)
    add(grounds, 'same-people', others.length > 1 ? 'morePeople' : 'onePerson', others.join(', '));
  if (guests.shared.length + hosts.shared.length > 0) grounds.tied = true;
  else if (guests.open && !hosts.open) add(grounds, 'other-people', 'nobodyShared');
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
