import type { EventProfile } from '../profile.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { meet, partsOf } from './persons.ts';

/** Who was there, and as what. */
export function weighPeople(grounds: Grounds, a: EventProfile, b: EventProfile): void {
  const [one, two] = [partsOf(a.people), partsOf(b.people)];
  const guests = meet(one.guests, two.guests);
  const hosts = meet(one.hosts, two.hosts);
  if (guests.shared[0]) {
    add(grounds, 'same-people', 'sameGuest', guests.shared[0]);
    // The same guest at another host's on the same day.
    if (!hosts.open && hosts.shared.length === 0) bar(grounds, 'other-people');
  } else if (!guests.open) add(grounds, 'other-people', 'otherGuest');
  weighTakers(grounds, a, b);
  const chairs = meet(one.chairs, two.chairs);
  if (chairs.shared[0]) add(grounds, 'same-chair', 'sameChair', chairs.shared[0]);
  const others = hosts.shared.filter((person) => !chairs.shared.includes(person));
  if (others.length > 0)
    add(grounds, 'same-people', others.length > 1 ? 'morePeople' : 'onePerson', others.join(', '));
  if (guests.shared.length + hosts.shared.length > 0) grounds.tied = true;
}

/** Who was appointed or honoured; a congress elects many, and each outlet names others. */
function weighTakers(grounds: Grounds, a: EventProfile, b: EventProfile): void {
  const takers = meet(partsOf(a.people).takers, partsOf(b.people).takers);
  if (takers.shared[0]) add(grounds, 'same-people', 'sameTaker', takers.shared[0]);
  else if (!takers.open && !('đại hội' in a.kinds) && !('kỳ họp' in a.kinds))
    add(grounds, 'other-people', 'otherTaker');
}
