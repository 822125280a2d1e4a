import type { Report } from '../appearance.ts';
import type { EventProfile } from '../profile.ts';
import { bodiesOf } from './bodies-of.ts';
import { personKey } from './persons.ts';

/** How many values of each kind a profile keeps, and how many people. */
export const MOST_VALUES = 8;
export const MOST_PEOPLE = 40;
const MOST_ROLES = 6;
const LEADING = /chủ trì|tiếp|nhận/;

const NOTHING: EventProfile = {
  names: [],
  kinds: {},
  status: 'planned',
  dates: {},
  parts: {},
  bodies: {},
  places: {},
  terms: {},
  ordinals: {},
  homes: {},
  people: [],
  stories: [],
  reports: 0,
};

/** The profile with one more report in it; bounded, however many reports there are. */
export function growEvent(profile: EventProfile | null, report: Report): EventProfile {
  const old = profile ?? NOTHING;
  return {
    names: withName(old.names, report.name),
    kinds: counted(old.kinds, report.kind),
    status: old.status === 'held' ? 'held' : report.status,
    dates: counted(old.dates, report.date),
    parts: counted(old.parts, report.partOfDay),
    bodies: bodiesOf(report).reduce(counted, old.bodies),
    places: counted(old.places, report.place),
    terms: counted(old.terms, report.term),
    ordinals: counted(old.ordinals, report.ordinal),
    homes: counted(old.homes, report.home || null),
    people: withPeople(old.people, report.people),
    stories: [report.story, ...(old.stories ?? []).filter((story) => story !== report.story)].slice(
      0,
      MOST_VALUES,
    ),
    reports: old.reports + 1,
  };
}

/** The seldomest goes first; a value just told stays at least until the next one. */
function counted(old: Record<string, number>, value: string | null): Record<string, number> {
  if (value === null || value === '') return old;
  const grown = Object.entries({ ...old, [value]: (old[value] ?? 0) + 1 });
  if (grown.length <= MOST_VALUES) return Object.fromEntries(grown);
  const rank = ([key, times]: [string, number]) => (key === value ? Number.POSITIVE_INFINITY : times);
  const kept = [...grown].sort((one, two) => rank(two) - rank(one)).slice(0, MOST_VALUES);
  return Object.fromEntries(kept);
}

function withName(old: EventProfile['names'], name: string): EventProfile['names'] {
  const known = old.some((form) => form.name === name);
  const grown = known
    ? old.map((form) => (form.name === name ? { name, times: form.times + 1 } : form))
    : [...old.slice(0, MOST_VALUES - 1), { name, times: 1 }];
  return [...grown].sort((one, two) => two.times - one.times);
}

type People = EventProfile['people'];

function withPeople(old: People, told: Report['people']): People {
  const byKey = new Map(old.map((person) => [personKey(person.name), person]));
  for (const { name, roles } of told) {
    const key = personKey(name);
    const before = byKey.get(key);
    const all = [...new Set([...(before?.roles ?? []), ...roles])].slice(0, MOST_ROLES);
    byKey.set(key, { name: before?.name ?? name, roles: all });
  }
  const people = [...byKey.values()];
  if (people.length <= MOST_PEOPLE) return people;
  // Who chairs, is received or appointed tells more than who sits there.
  const rank = (person: People[number]) => (person.roles.some((role) => LEADING.test(role)) ? 0 : 1);
  return people.sort((one, two) => rank(one) - rank(two)).slice(0, MOST_PEOPLE);
}
