export { readDate } from '../lib/vietnamese/typed-dates.ts';

/** `2020-05-28` → `28-5-2020`, `2020-05` → `5-2020`; other text as it is. */
function showDay(day: string): string {
  const [year, month, date] = day.split('-');
  if (!year || !month) return day;
  return [date, month]
    .filter((part) => part !== undefined)
    .map(Number)
    .concat(Number(year))
    .join('-');
}

/** The day, month or span of a meeting as Vietnamese papers print it. */
export function showDate(date: string): string {
  return date.split('/').map(showDay).join(' – ');
}

/** `2020-05-28T19:09+07:00` (or a bare day) → `28-5-2020 19:09`: Vietnam's time, wherever the reader is. */
export function showPosted(publishedAt: string): string {
  const [day, time] = publishedAt.split('T');
  return [showDay(day ?? publishedAt), time?.slice(0, 5)].filter(Boolean).join(' ');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An ISO instant in the reader's own time: `28-5-2020 19:09`. */
export function showInstant(instant: string): string {
  const at = new Date(instant);
  const day = `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()}`;
  return `${day} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
