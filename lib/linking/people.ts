import type { Appearance } from './appearance.ts';
import type { Profile, Reason, Verdict } from './profile.ts';

/** A person an appearance may belong to. */
export interface Candidate<P> {
  id: string;
  profile: P;
  /** The reader has said that it is not this one. */
  apart: boolean;
}

/** Where an appearance (or report) goes. */
export interface Choice {
  /** Null: it is one not met before. */
  into: string | null;
  /** Others that it shows to be the same as `into`: to be joined with it, where nobody judged otherwise. */
  also: string[];
  /** Others that it may be. */
  doubts: { id: string; score: number; reasons: Reason[] }[];
}

/** What candidates are found by: equal for two prints of one name. */
export function nameKeys(_name: string): string[] {
  return [];
}

/** The profile with one more appearance in it; of nothing where it is the first. */
export function grow(_profile: Profile | null, _appearance: Appearance): Profile {
  throw new Error('not yet');
}

/** Where an appearance goes among those whose name keys it shares. */
export function choosePerson(_appearance: Appearance, _candidates: Candidate<Profile>[]): Choice {
  return { into: null, also: [], doubts: [] };
}

/** Two people against each other. */
export function weighPeople(_a: Profile, _b: Profile): Verdict {
  return { outcome: 'apart', score: 0, reasons: [] };
}
