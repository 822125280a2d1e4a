/** A posting time found in a line. */
export interface PostingTime {
  /** `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`, local time in Vietnam. */
  at: string;
  /** The line gives the time of a change (`Cập nhật lúc …`), not of posting. */
  updated: boolean;
}

/** `22/10/2025`, `29-03-2023`, `2.4.2018` */
const DAY = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/;
/** `22 tháng 10 năm 2025`, `22 Tháng 10, 2025` */
const DAY_IN_WORDS = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})[,\s]{1,3}(?:năm\s?)?((?:19|20)\d{2})(?!\d)/;
/** `2025-10-22` */
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
/** `21:13`, `7h05`, `7 giờ 05`, `3:45:10 CH` */
const TIME = /(?<![\d/.+-])(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})(?::\d{2})?(?!\d)\s?(sa|ch|am|pm)?/;
/** What may stand beside the date in such a line. */
const BESIDE =
  /thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|đăng|ngày|lúc|lượt xem|view count|lượt đọc|xem|gmt|utc|cập nhật|xuất bản|phát hành|giờ việt nam|(?<!\p{L})(?:sa|ch|am|pm|cn|t[2-7])(?!\p{L})|[\d:|,;()+./\s·•–—-]/gu;
const LONGEST = 160;
/** Letters that may be left beside the date: an author's name, a place. */
const MOST_LEFT = 40;
/** The same inside a story's text, where sentences open with dates too. */
const MOST_LEFT_IN_TEXT = 6;

const two = (value: number) => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  if (month > 12 && date <= 12) return day(year, date, month);
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return `${year}-${two(month)}-${two(date)}`;
}

function clock(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  const half = match[3];
  const hour = (Number(match[1]) % (half ? 12 : 100)) + (half === 'ch' || half === 'pm' ? 12 : 0);
  return hour < 24 && Number(match[2]) < 60 ? `T${two(hour)}:${match[2]}` : '';
}

/**
 * Reads a line that says when the story was posted and little else; null for any other line.
 * @param where `text` for lines of the story itself, where next to nothing may stand beside the time
 */
export function postingTimeIn(line: string, where: 'head' | 'text' = 'head'): PostingTime | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const text = line.normalize('NFC').toLowerCase();
  const iso = ISO_DAY.exec(text);
  const found = DAY.exec(text) ?? DAY_IN_WORDS.exec(text);
  const date = iso
    ? day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : found && day(Number(found[3]), Number(found[2]), Number(found[1]));
  if (!date) return null;
  const dateText = (iso ?? found)?.[0] ?? '';
  const rest = text.replace(dateText, ' | ');
  const most = where === 'text' || /\p{L}{2}\.$/u.test(line) ? MOST_LEFT_IN_TEXT : MOST_LEFT;
  if (rest.replace(TIME, ' ').replace(BESIDE, '').length > most) return null;
  return { at: date + clock(rest), updated: /cập nhật/.test(text) && !/đăng|xuất bản/.test(text) };
}

/** A machine's time (`2025-04-22T10:27:00+07:00`, `…Z`, without zone) as local time in Vietnam. */
export function localTime(machine: string): string | null {
  const match =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      machine.slice(0, 60),
    );
  if (!match) return postingTimeIn(machine)?.at ?? null;
  const [, year, month, date, hour, minute, zone] = match;
  const plain = day(Number(year), Number(month), Number(date));
  if (!plain || hour === undefined) return plain;
  if (!zone) return `${plain}T${hour}:${minute}`;
  const offset =
    zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const instant = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(date),
    Number(hour),
    Number(minute) - offset + 420,
  );
  return new Date(instant).toISOString().slice(0, 16);
}
