import type { Gatherings } from './gatherings.ts';

export interface Filter {
  /** ISO days or months, both in; null for no bound. */
  from: string | null;
  to: string | null;
  place: string | null;
  /** Meetings two people share at least, to count as having met. */
  least: number;
}

export interface GraphPerson {
  id: string;
  name: string;
  /** Meetings in the chosen time and place. */
  meetings: number;
  /** How many others of the graph were met, and how often each. */
  met: Map<number, number>;
}

export interface Graph {
  /** Those with the most shared meetings first. */
  people: GraphPerson[];
  /** Two people by their place in `people`, the first before the second; the strongest first. */
  ties: { a: number; b: number; times: number }[];
  /** People with shared meetings who had no room. */
  left: number;
}

/** More people than this no one can read, and no drawing bears. */
export const MOST_PEOPLE = 500;

/**
 * Who met whom: the people with the most shared meetings in the chosen time and place, and how many they share.
 * Work grows with the meetings; only pairs among those with room are ever counted.
 */
export function graphOf(gathered: Gatherings, filter: Filter, most = MOST_PEOPLE): Graph {
  const place = filter.place === null ? null : gathered.places.indexOf(filter.place);
  const chosen = gathered.meetings.filter(
    ({ day, places }) => isWithin(day, filter) && (place === null || places.includes(place)),
  );
  const count = gathered.people.length;
  const all = new Uint32Array(count);
  const shared = new Uint32Array(count);
  for (const { people } of chosen)
    for (const person of people) {
      all[person] = (all[person] ?? 0) + 1;
      if (people.length > 1) shared[person] = (shared[person] ?? 0) + 1;
    }

  const sharing = Array.from({ length: count }, (_, at) => at).filter(
    (at) => (shared[at] ?? 0) >= filter.least,
  );
  sharing.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || (all[b] ?? 0) - (all[a] ?? 0) || a - b);
  const taken = sharing.slice(0, most);
  const times = timesTogether(chosen, taken, count);

  const size = taken.length;
  const met = taken.map((_, a) => {
    const others = new Map<number, number>();
    for (let b = 0; b < size; b++) {
      const together = times[Math.min(a, b) * size + Math.max(a, b)] ?? 0;
      if (together >= filter.least) others.set(b, together);
    }
    return others;
  });

  // Who shares meetings with no one often enough has no place in the picture.
  const seats = new Map<number, number>();
  for (let at = 0; at < size; at++) if ((met[at]?.size ?? 0) > 0) seats.set(at, seats.size);
  const at = (old: number): number => seats.get(old) ?? -1;
  const people = [...seats.keys()].map((old): GraphPerson => {
    const number = taken[old] ?? -1;
    return {
      id: gathered.people[number]?.id ?? '',
      name: gathered.people[number]?.name ?? '',
      meetings: all[number] ?? 0,
      met: new Map([...(met[old] ?? [])].map(([other, together]) => [at(other), together])),
    };
  });
  const ties = people.flatMap(({ met }, a) =>
    [...met].filter(([b]) => b > a).map(([b, together]) => ({ a, b, times: together })),
  );
  ties.sort((one, other) => other.times - one.times || one.a - other.a || one.b - other.b);
  return { people, ties, left: sharing.length - size };
}

/** The ties that have room in a drawing: the strongest of each person, so that no one stands alone, then the rest. */
export function drawnTies({ people, ties }: Pick<Graph, 'people' | 'ties'>, most: number): Graph['ties'] {
  const held = new Uint8Array(people.length);
  const first: Graph['ties'] = [];
  const rest: Graph['ties'] = [];
  for (const tie of ties) {
    const list = held[tie.a] && held[tie.b] ? rest : first;
    list.push(tie);
    held[tie.a] = held[tie.b] = 1;
  }
  return [...first, ...rest].slice(0, most);
}

/** A bound may be a month: `2031-05` lets all of May in. */
function isWithin(day: string, { from, to }: Filter): boolean {
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}

/** Meetings of each two of those taken, at `a * size + b` with a < b. */
function timesTogether(chosen: Gatherings['meetings'], taken: number[], count: number): Uint32Array {
  const size = taken.length;
  const seat = new Int32Array(count).fill(-1);
  for (const [at, person] of taken.entries()) seat[person] = at;
  const times = new Uint32Array(size * size);
  for (const { people } of chosen) {
    const present = people.map((person) => seat[person] ?? -1).filter((at) => at >= 0);
    present.sort((a, b) => a - b);
    for (const [at, a] of present.entries())
      for (const b of present.slice(at + 1)) times[a * size + b] = (times[a * size + b] ?? 0) + 1;
  }
  return times;
}
