import { shiftMonth } from '../../fields/month.ts';

/** `2031` → `2031-01` … `2031-12` */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

/** Months a key goes on among the bars; Home and End stay in the year. */
function stepOf(month: string, key: string): number {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
    case 'ArrowDown':
      return 1;
    case 'PageUp':
      return -12;
    case 'PageDown':
      return 12;
    case 'Home':
      return 1 - Number(month.slice(5));
    case 'End':
      return 12 - Number(month.slice(5));
    default:
      return 0;
  }
}

/** The month a key leads to from another; null for keys that mean nothing there, or lead nowhere. */
export function monthByKey(month: string, key: string): string | null {
  const next = shiftMonth(`${month}-01`, stepOf(month, key)).slice(0, 7);
  return next === month ? null : next;
}
