import type { Role } from '../../lib/model/index.ts';
import { shown, text } from '../text.ts';
import { showDate } from '../time.ts';
import { meetingRoles, partWord, roleWord } from '../words.ts';
import type { EventRow } from './services.ts';

const isRole = (role: string): role is Role => (meetingRoles as readonly string[]).includes(role);

/** A role in the reader's language; one that is none of ours as it was told. */
export const sayRole = (role: string): string => (isRole(role) ? roleWord(role) : shown(role));

/** When a meeting was, as far as it is told: `Sáng 28-5-2031`. */
export function whenWords({ date, partOfDay }: Pick<EventRow, 'date' | 'partOfDay'>): string {
  if (!date) return text('lp_no_date');
  return [partOfDay && partWord(partOfDay), showDate(date)].filter(Boolean).join(' ');
}
