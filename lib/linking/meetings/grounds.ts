import type { Reason } from '../profile.ts';
import { WEIGHTS } from './weights.ts';

/** What a comparison has found so far. */
export interface Grounds {
  reasons: Reason[];
  /** Something shows that they are two, whatever else is alike. */
  barred: boolean;
  /** Something of their own is shared: a person, the body, the number, the words. */
  tied: boolean;
}

export const noGrounds = (): Grounds => ({ reasons: [], barred: false, tied: false });

/** Adds a ground with its weight. */
export function add(grounds: Grounds, kind: Reason['kind'], weight: keyof typeof WEIGHTS, about = ''): void {
  grounds.reasons.push({ kind, weight: WEIGHTS[weight], about });
}

/** Adds what bars them from being one. */
export function bar(grounds: Grounds, kind: Reason['kind'], about = ''): void {
  grounds.reasons.push({ kind, weight: -10, about });
  grounds.barred = true;
}
