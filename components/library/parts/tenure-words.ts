import { text } from '../../text.ts';
import { showDate } from '../../time.ts';
import type { Tenure } from '../services.ts';

/** How long a post was seen held: `3-1-2031 – 5-6-2032`, `từ 3-1-2031, còn thấy đến 5-6-2032`. */
export function tenureWords({ from, to, open }: Pick<Tenure, 'from' | 'to' | 'open'>): string {
  if (!from || !to) return text('lp_only_past');
  if (from === to) return open ? text('lp_seen_once_open', showDate(to)) : showDate(to);
  return open ? text('lp_seen_until', showDate(from), showDate(to)) : `${showDate(from)} – ${showDate(to)}`;
}
