import type { PostingTime } from '../../model/index.ts';
import { calendarDay, inVietnam, twoDigits } from './vietnamTime.ts';

/** `22/10/2025`, `29-03-2023`, `2.4.2018` */
const DAY = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/;
/** `22 tháng 10 năm 2025`, `22 Tháng 10, 2025` */
const DAY_IN_WORDS = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})[,\s]{1,3}(?:năm\s?)?((?:19|20)\d{2})(?!\d)/;
/** `Tháng Mười Một 8, 2026`, `8 Tháng Mười Một, 2026`: WordPress's own. */
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const MONTH_IN_WORDS =
  /(?:(?<!\d)(\d{1,2})\s)?tháng (mười một|mười hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:\s(\d{1,2}))?,?\s((?:19|20)\d{2})(?!\d)/;
/** `2025-10-22` */
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
/** `21:13`, `7h05`, `7 giờ 05`, `3:45:10 CH` */
const TIME = /(?<![\d/.+-])(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})(?::\d{2})?(?!\d)\s?(sa|ch|am|pm)?/;
/** What may stand beside the date in such a line. */
const BESIDE =
  /thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|đăng|ngày|lúc|lượt xem|view count|lượt đọc|xem|gmt|utc|cập nhật|sửa|chỉnh sửa|sửa đổi|xuất bản|phát hành|in (?:bài|trang|tin)(?: viết| này)?|gửi (?:email|thư|bạn bè)|chia sẻ|cỡ chữ|lưu bài|nghe bài|facebook|zalo|(?<!\p{L})a(?=[+-])|giờ việt nam|(?<!\p{L})(?:sa|ch|am|pm|cn|t[2-7])(?!\p{L})|[\d:|,;()+./\s·•–—-]/gu;
const LONGEST = 160;
/** Letters that may be left beside the date: an author's name, a place. */
const MOST_LEFT = 40;
/** The same inside a story's text, where sentences open with dates too. */
const MOST_LEFT_IN_TEXT = 6;

function clock(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  const half = match[3];
  const hour = (Number(match[1]) % (half ? 12 : 100)) + (half === 'ch' || half === 'pm' ? 12 : 0);
  return hour < 24 && Number(match[2]) < 60 ? `${twoDigits(hour)}:${match[2]}` : '';
}

/** Where a line with two dates parts: `Đăng ngày … - Cập nhật lúc …`. */
const PART = /(?=cập nhật|(?:chỉnh )?sửa (?:lúc|đổi)|ngày đăng|(?<!ngày )đăng (?:lúc|ngày)|xuất bản)/;

/**
 * Reads a line that says when the story was posted or changed and little else.
 * @param where `text` for lines of the story itself, where next to nothing may stand beside the time
 * @returns one time, two where posting and change share the line, none for any other line
 */
export function postingTimesIn(line: string, where: 'head' | 'text' = 'head'): PostingTime[] {
  if (line.length > LONGEST || !/\d/.test(line)) return [];
  const text = line.normalize('NFC').toLowerCase();
  const sentence = /\p{L}{2}\.$/u.test(line);
  const most = where === 'text' || sentence ? MOST_LEFT_IN_TEXT : MOST_LEFT;
  const times = text.split(PART).map((part) => timeIn(part, most));
  const found = times.filter((time) => time !== null);
  if (found.length > 1) return times.length === found.length ? found : found.slice(0, 1);
  const whole = timeIn(text, most);
  return whole ? [whole] : [];
}

/** The first day a text names, and the words that do. */
function dayIn(text: string): { date: string | null; words: string } {
  const iso = ISO_DAY.exec(text);
  if (iso) return { date: calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), words: iso[0] };
  const found = DAY.exec(text) ?? DAY_IN_WORDS.exec(text);
  if (found)
    return { date: calendarDay(Number(found[3]), Number(found[2]), Number(found[1])), words: found[0] };
  const named = MONTH_IN_WORDS.exec(text);
  const day = Number(named?.[1] ?? named?.[3]);
  if (!named || !day) return { date: null, words: '' };
  return { date: calendarDay(Number(named[4]), MONTHS.indexOf(named[2] ?? '') + 1, day), words: named[0] };
}

function timeIn(text: string, most: number): PostingTime | null {
  const { date, words } = dayIn(text);
  if (!date) return null;
  const rest = text.replace(words, ' | ');
  if (rest.replace(TIME, ' ').replace(BESIDE, '').length > most) return null;
  const updated = /cập nhật|sửa (?:lúc|đổi)/.test(text) && !/đăng|xuất bản/.test(text);
  return { at: inVietnam(date, clock(rest)), updated, from: 'shown' };
}
