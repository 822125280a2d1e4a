import type { Head } from '../openings/kinds.ts';

/** After these a name goes no further (case 14): date, place, who holds it, what for. */
const STOP =
  /^ (?:do |để |nhằm |với sự |với chủ đề |dưới sự |diễn ra|nhân (?:dịp|[Kk]ỷ niệm|ngày|Ngày) |trong khuôn khổ |vào (?:các |)(?:ngày|sáng|chiều|tối|lúc|tháng|cuối|đầu|hồi)|sẽ |đã |dự kiến |(?:sang |đến |)thăm (?:chính thức|hữu nghị|cấp|và làm việc)|được |tại (?=\p{Lu}|trụ sở|hội trường|điểm cầu|nhà|ủy ban|tỉnh|thành phố|huyện|xã|khu|sân)|sáng |chiều |tối |ngày \d|sau khi |trước khi |trước kỳ|sau kỳ|gồm |thành công|chủ trì|phát biểu|cùng |theo hình thức|khi |trong (?:hai|2|3|ba|\d+) ngày)/u;
/** `Dự hội nghị| có các đồng chí …` */
const LIST_FOLLOWS =
  /^ (?:có|gồm)(?: sự tham dự của)? (?:(?:các )?(?:đồng chí|ông|bà|đại biểu)(?!\p{L})|(?:sự|gần|hơn|khoảng|trên|nguyên) |\p{Lu})|^ (?:diễn ra|sẽ|đã|được) /u;
const STOP_VISIT =
  /^ (?:về (?!hưu)|sang |đang |nhân (?:dịp|chuyến|[Kk]ỷ niệm|ngày)|tại |trong |(?<!quan|ngành|vị|phương|sở) liên quan|có đơn|đến |vừa )/u;
/** After a comma the name goes on with a further verb or the term, not with people, places or clauses. */
const COMMA_STOPS =
  /^, (?:đồng chí|các đồng chí|ông|bà|ngài|do|với|nhằm|để|dưới|có|cùng|tại|trong|vào|sau|theo|đại biểu|các|nhân|chủ trì|trước|khi|đặc biệt|gồm|nhất là|thu hút|ngày|sáng|chiều|tối|qua đó|góp phần|bao gồm|đồng thời|tham dự|được|dự|hướng tới|lãnh đạo|thay mặt)(?!\p{L})/u;
const KEPT_BRACKET = /^\((?:phiên|kỳ họp|mở rộng|lần|đợt|khóa|thường|bất thường|chuyên đề)/i;
/** A name is never longer. */
const LONGEST_NAME = 420;
/** A list of places is never longer. */
const LONGEST_LIST = 160;

/**
 * Where the name of a gathering ends in a sentence.
 * @param at where its head ends
 * @param dates where dates of the sentence begin
 */
export function nameEnd(plain: string, head: Head, at: number, dates: ReadonlySet<number>): number {
  const visit = head.kind === 'làm việc' || head.kind === 'tiếp dân';
  const guest = visit && /tiếp|đón/.test(head.words);
  // A name in quotes ends with them.
  const close = plain.charAt(head.from - 1) === '"' ? plain.indexOf('"', at) : -1;
  if (close > 0 && close - at < LONGEST_NAME) return close;
  let quoted = false;
  for (let i = at; i < plain.length && i - at < LONGEST_NAME; i++) {
    const c = plain.charAt(i);
    if (c === '"') quoted = !quoted;
    if (quoted) continue;
    if (c === ';' || c === ':' || (c === '.' && i + 1 >= plain.length) || c === '…' || c === '?') return i;
    if (c === '.' && plain.slice(i, i + 3) === '...') return i;
    if (c === '(') {
      const close = plain.indexOf(')', i);
      if (close < 0 || close - i > 120) return i;
      i = close;
      continue;
    }
    if (c === ' ') {
      const rest = plain.slice(i, i + 40);
      if ((i > at && STOP.test(rest)) || LIST_FOLLOWS.test(rest)) return i;
      if (visit && STOP_VISIT.test(rest)) return i;
      if (dates.has(i + 1) && !/ năm $/.test(plain.slice(i - 4, i + 1))) return i;
      if (
        /^ - \p{Lu}/u.test(rest) &&
        !guest &&
        /\p{Ll}$/u.test(plain.slice(0, i)) &&
        personBefore(plain.slice(at, i))
      )
        return i;
    }
    if (c === ',' && plain.charAt(i + 1) === ' ') {
      const rest = plain.slice(i, i + LONGEST_LIST);
      if (/^, (?:nhiệm kỳ|khóa)/i.test(rest)) continue;
      if (COMMA_STOPS.test(rest)) return i;
      const next = rest.slice(2);
      if (/^\p{Lu}/u.test(next)) {
        const short = /^\p{Lu}{2,}/u.test(next) && /\p{Lu}{2,}$/u.test(plain.slice(at, i));
        const bodies =
          /^(?:Ban |HĐND|UBND|Hội đồng nhân dân|Quốc hội khóa|BCH|BTV|Nghị quyết|Chỉ thị|Quy định|Kết luận|Luật)/.test(
            next,
          ) && !visit;
        if (!short && !bodies && !isPlaceList(plain.slice(at, i), next)) return i;
      }
    }
  }
  return Math.min(plain.length, at + LONGEST_NAME);
}

/** `tiếp xúc cử tri các xã A|, B và C`: the list of places goes on. */
function isPlaceList(before: string, behind: string): boolean {
  const units =
    /(?:^| )(?:các|hai|ba|\d+|cụm) (?:xã|phường|huyện|tỉnh|quận|thị trấn|địa phương)(?:, (?:xã|phường|thị trấn))* [^,;]*(?:, [^,;]*)*$/u;
  return units.test(before) && /^(?:\p{Lu}[\p{L}' ]*, )*\p{Lu}[\p{L}' ]* và \p{Lu}/u.test(behind);
}

/** `… cho đồng chí A B C`: the stretch ends in a person's name, so that a dash begins the titles. */
function personBefore(stretch: string): boolean {
  return /(?:đồng chí|ông|bà|Đ\/c)(?: \p{Lu}\p{L}+){2,5}$/u.test(stretch.slice(-60));
}

/** Signs and small words that lead on, at the end of a cut name. */
const LOOSE_END = /(?:[\s.,;:-]+| (?:có|vừa|vào|ngay|đã|sẽ|là|và|do|tại|của|với|cho|đồng|trong|từ|ở))+$/u;

/** A name without bracketed short forms and dates, runs of spaces and signs at its end. */
export function tidyName(words: string): string {
  return (
    withoutBrackets(words)
      .replace(/\s\s+|[^\S ]/g, ' ')
      .replace(/ ([,.;])/g, '$1')
      // A congress is written out, a university (`ĐH Y`) stays.
      .replace(/ĐH(?<!\p{L}ĐH)(?= (?:đại biểu|toàn quốc|Đảng|Chi bộ|Đoàn|Hội)(?!\p{L}))/gu, 'Đại hội')
      .replace(/(\d{4}) - (\d{4})/g, '$1-$2')
      .replace(LOOSE_END, '')
      .trim()
  );
}

/** Without what stands in brackets, but for what belongs to a name: `(mở rộng)`. */
function withoutBrackets(words: string): string {
  let out = '';
  let from = 0;
  for (let open = words.indexOf('('); open >= 0; open = words.indexOf('(', Math.max(open + 1, from))) {
    if (KEPT_BRACKET.test(words.slice(open, open + 20))) continue;
    const close = words.indexOf(')', open);
    if (close < 0) break;
    out += words.slice(from, open);
    from = close + 1;
  }
  return out + words.slice(from);
}
