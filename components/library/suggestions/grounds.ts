import { text } from '../../text.ts';
import { showDate } from '../../time.ts';
import type { Doubt } from '../services.ts';

type Reason = Doubt['suggestion']['reasons'][number];

/** What speaks for it, the strongest first; then what speaks against. */
export function inOrder(reasons: Reason[]): Reason[] {
  const side = ({ weight }: Reason) => Number(weight < 0);
  return reasons.toSorted((a, b) => side(a) - side(b) || Math.abs(b.weight) - Math.abs(a.weight));
}

/** How sure the machine is: `82 trên 100`. */
export const scoreWords = (score: number): string => text('lc_score', Math.round(score * 100));

/** A line of a side with its days as papers print them: `sáng 2031-05-28` → `sáng 28-5-2031`. */
export const lineWords = (line: string): string =>
  line.replace(/\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d-\d\d)?/g, showDate);
