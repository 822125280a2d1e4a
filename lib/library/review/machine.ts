import type { Deadline, Evidence, Extraction, Figure } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';

/** A fact of the machine's layer as decisions look at it. */
export interface MachineFact {
  id: string;
  name: string;
  /** All it says, in one comparable line: an acceptance holds for these words only. */
  said: string;
  /** Its own words first. */
  places: Evidence[];
}

export type Identified<T> = T & { id: string };

/** Figures have no name of their own: what they say is their id, `#2` and so on where it is said again. */
export function identifiedFigures(figures: Figure[]): Identified<Figure>[] {
  return identified(
    figures,
    ({ value, unit, about }) => `figure:${foldName(`${value} ${unit} ${about ?? ''}`)}`,
  );
}

export function identifiedDeadlines(deadlines: Deadline[]): Identified<Deadline>[] {
  return identified(
    deadlines,
    ({ by, who, what }) => `deadline:${foldName(`${by} ${who ?? ''} ${what ?? ''}`)}`,
  );
}

function identified<T>(facts: T[], idOf: (fact: T) => string): Identified<T>[] {
  const met = new Map<string, number>();
  return facts.map((fact) => {
    const id = idOf(fact);
    const times = (met.get(id) ?? 0) + 1;
    met.set(id, times);
    return { ...fact, id: times > 1 ? `${id}#${times}` : id };
  });
}

/** Every fact of an extraction that can be decided on. */
export function machineFacts(extraction: Extraction): MachineFact[] {
  const { officials, meetings, documents, figures, deadlines } = extraction;
  const line = (...parts: unknown[]) => foldName(JSON.stringify(parts));
  return [
    ...officials.map(({ id, name, positions, evidence, mentions }) => ({
      id,
      name,
      said: line(name, ...positions.map(({ title, body, former }) => [title, body, former])),
      places: [evidence, ...mentions],
    })),
    ...meetings.map(({ id, name, kind, date, partOfDay, body, place, people, evidence }) => ({
      id,
      name,
      said: line(
        ...[name, kind, date, partOfDay, body, place],
        ...people.map(({ official, roles }) => [official, ...roles.map(({ role }) => role)]),
      ),
      places: [evidence],
    })),
    ...documents.map(({ id, type, number, issuer, issuedOn, evidence, mentions }) => ({
      id,
      name: [type, number].filter(Boolean).join(' '),
      said: line(type, number, issuer, issuedOn),
      places: [evidence, ...mentions],
    })),
    ...identifiedFigures(figures).map(({ id, value, unit, about, evidence }) => ({
      id,
      name: `${value} ${unit}`,
      said: line(value, unit, about),
      places: [evidence],
    })),
    ...identifiedDeadlines(deadlines).map(({ id, by, who, what, evidence }) => ({
      id,
      name: what ?? by,
      said: line(by, who, what),
      places: [evidence],
    })),
  ];
}
