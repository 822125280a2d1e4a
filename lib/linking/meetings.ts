import type { Report } from './appearance.ts';
import type { Candidate, Choice } from './people.ts';
import type { EventProfile, Verdict } from './profile.ts';

/** What candidates are found by: reports of one meeting share at least one; seldom shared by others. */
export function eventKeys(_report: Report): string[] {
  return [];
}

export function growEvent(_profile: EventProfile | null, _report: Report): EventProfile {
  throw new Error('not yet');
}

/** Which real meeting a report tells of. */
export function chooseEvent(_report: Report, _candidates: Candidate<EventProfile>[]): Choice {
  return { into: null, also: [], doubts: [] };
}

export function weighEvents(_a: EventProfile, _b: EventProfile): Verdict {
  return { outcome: 'apart', score: 0, reasons: [] };
}

/** Which meetings of one story prepare, or are a sitting of, which others of it. */
export function tiesIn(_reports: Report[]): { from: string; to: string; kind: 'prepares' | 'sitting-of' }[] {
  return [];
}

/** Where the reports of one meeting do not say the same; a field that one leaves open is no disagreement. */
export function disagreements(_reports: Report[]): {
  field: 'date' | 'partOfDay' | 'place' | 'body' | 'kind' | 'name' | 'chair';
  said: { value: string; stories: string[] }[];
}[] {
  return [];
}
