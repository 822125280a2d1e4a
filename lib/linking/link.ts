import type { Appearance, Ref, Report } from './appearance.ts';
import { chooseEvent, eventKeys, growEvent } from './meetings.ts';
import { type Candidate, type Choice, choosePerson, grow, nameKeys } from './people.ts';
import type { EventProfile, Profile } from './profile.ts';

/** Facts that are one person or one meeting. */
export interface Cluster<P> {
  profile: P;
  members: Ref[];
}

/** Everything linked. */
export interface Linked {
  people: Cluster<Profile>[];
  meetings: Cluster<EventProfile>[];
}

/** How one kind of fact is linked. */
interface Way<F, P> {
  keys(fact: F): readonly string[];
  choose(fact: F, candidates: Candidate<P>[]): Choice;
  grow(profile: P | null, fact: F): P;
}

const PEOPLE: Way<Appearance, Profile> = { keys: ({ name }) => nameKeys(name), choose: choosePerson, grow };
const MEETINGS: Way<Report, EventProfile> = { keys: eventKeys, choose: chooseEvent, grow: growEvent };

/**
 * Links facts in the order of their days, each weighed only against those that share a key with it, as the store does.
 * Pure, in memory; for the command line and for tests.
 */
export function linkAll(appearances: readonly Appearance[], reports: readonly Report[]): Linked {
  return linkAsGiven(appearances.toSorted(byDay), reports.toSorted(byDay));
}

/** The same in the order given: as a reader keeps old and new stories. */
export function linkAsGiven(appearances: readonly Appearance[], reports: readonly Report[]): Linked {
  return { people: inOrder(appearances, PEOPLE), meetings: inOrder(reports, MEETINGS) };
}

const byDay = (one: { day: string }, two: { day: string }) =>
  one.day < two.day ? -1 : one.day > two.day ? 1 : 0;

interface Group<F, P> {
  id: string;
  profile: P;
  facts: F[];
}

function inOrder<F extends Ref, P>(facts: readonly F[], way: Way<F, P>): Cluster<P>[] {
  const groups = new Map<string, Group<F, P>>();
  const byKey = new Map<string, Set<string>>();
  for (const [at, fact] of facts.entries()) {
    const near = new Set(way.keys(fact).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const candidates = [...near]
      .flatMap((id) => groups.get(id) ?? [])
      // Two facts of one story are two people.
      .map(({ id, profile, facts: its }) => ({
        id,
        profile,
        apart: its.some(({ story }) => story === fact.story),
      }));
    const { into, also } = way.choose(fact, candidates);
    const known = into === null ? undefined : groups.get(into);
    const group = known ?? { id: String(at), profile: way.grow(null, fact), facts: [] };
    if (known) known.profile = way.grow(known.profile, fact);
    group.facts.push(fact);
    groups.set(group.id, group);
    for (const id of also) join(group, groups, id, way);
    for (const each of group.facts)
      for (const key of way.keys(each)) byKey.set(key, (byKey.get(key) ?? new Set()).add(group.id));
  }
  return [...groups.values()].map(({ profile, facts: its }) => ({
    profile,
    members: its.map(({ story, fact }) => ({ story, fact })),
  }));
}

/** Moves the facts of another group into one, unless a story has a fact in both. */
function join<F extends Ref, P>(
  group: Group<F, P>,
  groups: Map<string, Group<F, P>>,
  id: string,
  way: Way<F, P>,
): void {
  const other = groups.get(id);
  if (!other || other.facts.some(({ story }) => group.facts.some((fact) => fact.story === story))) return;
  for (const fact of other.facts) group.profile = way.grow(group.profile, fact);
  group.facts.push(...other.facts);
  groups.delete(id);
}
