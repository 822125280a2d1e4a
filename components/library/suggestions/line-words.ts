import { showDate } from '../../time.ts';

/** A line of a side with its days as papers print them: `sáng 2031-05-28` → `sáng 28-5-2031`. */
export const lineWords = (line: string): string =>
  line.replace(/\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d-\d\d)?/g, showDate);
