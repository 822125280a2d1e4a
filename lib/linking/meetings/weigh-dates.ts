import type { EventProfile } from '../profile.ts';
import { datesAlike } from './dates-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';

/** Days a numbered meeting may be told apart, and a plan may be put off. */
const CLOSE = 6;
const PUT_OFF = 200;

/** The days; `numbered`: number or term name one meeting, which may be told on other days or put off. */
export function weighDates(grounds: Grounds, a: EventProfile, b: EventProfile, numbered: boolean): void {
  const { kind, days, about } = datesAlike(a, b);
  const planned = a.status !== b.status;
  if (kind === 'same') add(grounds, 'same-day', 'sameDay', about);
  if (kind === 'month') add(grounds, 'same-day', 'sameMonth', about);
  if (kind === 'evening') add(grounds, 'same-day', 'eveningBefore', about);
  if (kind === 'near' || kind === 'far') {
    if (numbered && days <= CLOSE) add(grounds, 'other-day', 'daysClose', about);
    else if (numbered && days <= PUT_OFF && (planned || a.status === 'planned'))
      add(grounds, 'other-day', 'putOff', about);
    else if (kind === 'near') add(grounds, 'other-day', 'dayApart', about);
    else bar(grounds, 'other-day', about);
  }
  if (planned && kind !== 'open') add(grounds, 'planned-then-held', 'plannedThenHeld');
}
