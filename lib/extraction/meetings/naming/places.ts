import type { Head } from '../openings/kinds.ts';

const AT = /tại (?<!\p{L}tại )/gu;
/** `tại buổi lễ`, `tại hội nghị`: no place. */
const NO_PLACE =
  /^(?:buổi|cuộc|hội nghị|phiên|kỳ họp|lễ|đại hội|đây|chỗ|nghị|kết luận|quyết định|văn bản|các|địa phương|cơ quan|báo cáo|điều|khoản|mục|điểm|chương trình|sea games|quốc hội)(?!\p{L})/iu;
const PLACE_END =
  /[,;:]|(?<!TP|Tp)\. |\.$| (?:đã|do|với|để|nhằm|và tại|diễn ra|sang|đang|vào|theo|từ|có|là|về|nhân)(?!\p{L})/u;

/** The venue or town the sentence names for its gathering; null where it names none. */
export function placeIn(plain: string, head: Head): string | null {
  AT.lastIndex = 0;
  for (let m = AT.exec(plain); m; m = AT.exec(plain)) {
    const rest = plain.slice(m.index + m[0].length, m.index + m[0].length + 120);
    if (NO_PLACE.test(rest)) continue;
    if (
      !/^(?:\p{Lu}|trụ sở|hội trường|thành phố|tỉnh|huyện|xã|phường|thị|sân|nhà|khu|trung tâm|quảng trường|ga |điểm)/u.test(
        rest,
      )
    )
      continue;
    // Inside the name a `tại` belongs to the business, not to the meeting.
    if (m.index > head.to + 300) return null;
    const stop = rest.search(PLACE_END);
    const place = (stop < 0 ? rest : rest.slice(0, stop)).trim();
    return place.length > 1 ? place : null;
  }
  return null;
}
