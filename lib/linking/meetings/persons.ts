import { foldName } from '../../vietnamese/forms.ts';
import type { EventProfile } from '../profile.ts';

/** Equal for one name however it is set: `Sergei V.Mikhailov`, `SERGEI V. MIKHAILOV`. */
export function personKey(name: string): string {
  return foldName(name.replace(/[.\-–—'’]/g, ' '));
}

/** People of an event by what they do there. */
export interface Parts {
  /** Who is received. */
  guests: Set<string>;
  /** Who receives a post or an award. */
  takers: Set<string>;
  chairs: Set<string>;
  /** Everybody but the guests. */
  hosts: Set<string>;
}

export function partsOf(people: EventProfile['people']): Parts {
  const having = (role: string) =>
    new Set(people.filter(({ roles }) => roles.includes(role)).map(({ name }) => personKey(name)));
  const guests = having('tiếp');
  const all = people.map(({ name }) => personKey(name));
  return {
    guests,
    takers: having('nhận'),
    chairs: having('chủ trì'),
    hosts: new Set(all.filter((person) => !guests.has(person))),
  };
}

/** How two groups stand to each other; open where one is empty. */
export function meet(one: Set<string>, two: Set<string>): { shared: string[]; open: boolean } {
  return {
    shared: [...one].filter((person) => two.has(person)),
    open: one.size === 0 || two.size === 0,
  };
}
