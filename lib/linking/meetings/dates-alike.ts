import type { EventProfile } from '../profile.ts';
import { daysApart, isMonth } from './days.ts';

/** How far the dates of two events are from each other. */
export interface DateRelation {
  kind: 'same' | 'month' | 'evening' | 'near' | 'far' | 'open';
  /** Days between them; 0 where they meet or are not known. */
  days: number;
  /** The date they share, or one of each. */
  about: string;
}

/** Compares the dates told for two events; a month counts only where no day is known. */
export function datesAlike(one: EventProfile, two: EventProfile): DateRelation {
  const [a, b] = [datesOf(one), datesOf(two)];
  let best: DateRelation | null = null;
  for (const first of a) {
    for (const second of b) {
      const days = daysApart(first, second);
      if (days === null || (best && days >= best.days)) continue;
      best = {
        kind: kindOf(days, first, second, one, two),
        days,
        about: first === second ? first : `${first} · ${second}`,
      };
    }
  }
  return best ?? { kind: 'open', days: 0, about: '' };
}

function datesOf({ dates }: EventProfile): string[] {
  const all = Object.keys(dates);
  const days = all.filter((date) => !isMonth(date));
  return days.length > 0 ? days : all;
}

function kindOf(
  days: number,
  first: string,
  second: string,
  one: EventProfile,
  two: EventProfile,
): DateRelation['kind'] {
  if (days === 0) return isMonth(first) || isMonth(second) ? 'month' : 'same';
  if (days > 1) return 'far';
  const [earlier, later] = first < second ? [one, two] : [two, one];
  const parts = Object.keys(later.parts);
  const evening = 'tối' in earlier.parts && parts.every((part) => part === 'tối');
  return evening ? 'evening' : 'near';
}
