import { dayOf } from './days.ts';

/** What a part of a typed date may leave to the rest of it. */
interface Rest {
  month?: number;
  year?: number;
}

const IN_WORDS =
  /^(?:ngày\s+)?(?:(\d{1,2})\s+)?tháng\s+(\d{1,2})(?:(?:\s*,)?\s+năm\s+|\s*[-/.]\s*|\s+)?(\d{4})?$/u;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const MONTH = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const DAY = /^(?:ngày\s+)?(\d{1,2})(?:\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?)?$/u;
/** Between two days: a dash with room around it, a long dash, or `đến`. */
const BETWEEN = /\s+(?:[–—-]|đến)\s+(?:ngày\s+)?|\s*[–—]\s*/u;

/**
 * What a person typed for a date: a day (`28-5-2020`, `28/5`, `28 tháng 5 năm 2020`, `2020-05-28`), a month
 * (`5-2020`, `tháng 5 năm 2020`) or a span of days (`1-5-2020 – 2-5-2020`, `1 đến 2/5/2020`).
 * @param year goes for a day without one
 * @returns ISO day, `YYYY-MM` or `day/day`; null for nothing, undefined when unreadable
 */
export function readDate(typed: string, year?: number): string | null | undefined {
  const clean = typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  const [first, last, ...more] = clean.replace(/^từ (?:ngày )?/, '').split(BETWEEN);
  if (!first || more.length > 0) return undefined;
  if (last === undefined) return readPart(first, { year });
  const to = readPart(last, { year });
  const from = to && readPart(first, { month: Number(to.slice(5, 7)), year: Number(to.slice(0, 4)) });
  return from?.length === 10 && to?.length === 10 && from <= to ? `${from}/${to}` : undefined;
}

/** A day or a month; undefined when it is neither, or none of the calendar. */
function readPart(typed: string, rest: Rest): string | undefined {
  const iso = ISO.exec(typed);
  if (iso) return made(iso[3], iso[2], iso[1], rest);
  const month = MONTH.exec(typed);
  if (month) return made(undefined, month[1], month[2], rest);
  const words = IN_WORDS.exec(typed);
  if (words) return made(words[1], words[2], words[3], rest);
  const day = DAY.exec(typed);
  return day ? made(day[1], day[2], day[3], rest) : undefined;
}

function made(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  rest: Rest,
): string | undefined {
  const [inYear, inMonth] = [Number(year ?? rest.year), Number(month ?? rest.month)];
  const found = dayOf(inYear, inMonth, Number(day ?? 1)) ?? undefined;
  return day ? found : found?.slice(0, 7);
}
