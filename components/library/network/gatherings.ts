import type { Rows } from '../services.ts';

/** A meeting as the network needs it: who, when, where; people and places by number. */
interface Gathering {
  day: string;
  places: number[];
  people: number[];
}

/** All meetings that brought linked people together, small enough to hold a whole library of them. */
export interface Gatherings {
  people: { id: string; name: string }[];
  places: string[];
  meetings: Gathering[];
}

const numbered = () => {
  const numbers = new Map<string, number>();
  return (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
};

/** Takes meetings in, some thousands at a time; planned ones brought no one together yet. */
export function gatherer(): { gathered: Gatherings; add(rows: Rows['meetings'][]): void } {
  const gathered: Gatherings = { people: [], places: [], meetings: [] };
  /** Day of the meeting that named a person: the latest names them as papers do now. */
  const named: string[] = [];
  const personNumber = numbered();
  const placeNumber = numbered();
  const add = (rows: Rows['meetings'][]) => {
    for (const { status, people, places, day } of rows) {
      if (status === 'planned') continue;
      const present = new Set<number>();
      for (const { person, name } of people) {
        if (!person) continue;
        const number = personNumber(person);
        if (day >= (named[number] ?? '')) {
          gathered.people[number] = { id: person, name };
          named[number] = day;
        }
        present.add(number);
      }
      if (present.size === 0) continue;
      const at = places.map((place) => {
        const number = placeNumber(place);
        gathered.places[number] = place;
        return number;
      });
      gathered.meetings.push({ day, places: at, people: [...present] });
    }
  };
  return { gathered, add };
}

/** The places with meetings, the one with the most first. */
export function placesOf({ places, meetings }: Gatherings): string[] {
  const times = new Uint32Array(places.length);
  for (const meeting of meetings) for (const place of meeting.places) times[place] = (times[place] ?? 0) + 1;
  return places
    .map((name, at) => ({ name, times: times[at] ?? 0 }))
    .sort((a, b) => b.times - a.times || a.name.localeCompare(b.name, 'vi'))
    .map(({ name }) => name);
}
