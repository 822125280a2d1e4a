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

/** `28-5-2020`, `28/5/2020` or `2020-05-28` → ISO day; null when it is no day of the calendar. */
function readDay(typed: string): string | null {
  const numbers = typed.trim().split(/[-/.]/);
  const iso = numbers[0]?.length === 4;
  const [year, month, date] = iso ? numbers : numbers.toReversed();
  if (numbers.length === 2 && year?.length === 4 && isMonth(month))
    return `${year}-${month?.padStart(2, '0')}`;
  if (numbers.length !== 3 || year?.length !== 4 || !isMonth(month)) return null;
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

const isMonth = (month: string | undefined): boolean =>
  month !== undefined && /^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12;

/** What a person typed for a date: a day, a month (`5-2020`) or a span (`1-5-2020 – 2-5-2020`); undefined when unreadable. */
export function readDate(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const days = typed.split(/\s+[–-]\s+|–/).map(readDay);
  const [from, to] = days;
  if (days.length > 2 || days.includes(null) || !from) return undefined;
  return to ? (from <= to && from.length === 10 && to.length === 10 ? `${from}/${to}` : undefined) : from;
}
