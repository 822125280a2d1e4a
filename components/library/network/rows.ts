import type { Graph, GraphPerson } from './graph.ts';

export type Column = 'name' | 'meetings' | 'met' | 'together';

export interface PersonLine {
  person: GraphPerson;
  /** Meetings shared with the chosen person; 0 where none is chosen. */
  together: number;
}

/** What the table beside the drawing shows: everyone, or those whom the chosen person met. */
export function linesOf({ people }: Graph, chosen: string | null): PersonLine[] {
  const centre = people.find(({ id }) => id === chosen);
  if (!centre) return people.map((person) => ({ person, together: 0 }));
  return [...centre.met].flatMap(([at, together]) => {
    const person = people[at];
    return person ? [{ person, together }] : [];
  });
}

// Given name first, as Vietnamese lists go: `Trần Thị An` before `Lê Văn Bình`.
const byName = new Intl.Collator('vi');
const given = (name: string): string => name.split(' ').toReversed().join(' ');

/** Names from A, numbers from the greatest; those alike by name. */
export function sorted(lines: PersonLine[], column: Column, reverse = false): PersonLine[] {
  const names = (a: PersonLine, b: PersonLine) => byName.compare(given(a.person.name), given(b.person.name));
  const value = ({ person, together }: PersonLine): number =>
    column === 'met' ? person.met.size : column === 'together' ? together : person.meetings;
  const way = reverse ? -1 : 1;
  return lines.toSorted((a, b) =>
    column === 'name' ? way * names(a, b) : way * (value(b) - value(a)) || names(a, b),
  );
}
