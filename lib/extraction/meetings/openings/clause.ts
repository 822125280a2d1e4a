import type { DateMention } from '../../../vietnamese/dates.ts';
import { findDocuments } from '../../../vietnamese/documents.ts';
import type { Sentence } from '../../passage.ts';

/** Star, agency tag and the like before the first word: `* `, `(CT)- `, `VOV.VN - `. */
const TAG = /^(?:\* ?)?(?:\([^()]{1,30}\) ?-? ?|[\p{Lu}.]{2,12} ?- |\p{Lu}[\p{L}]+(?:\.[\p{L}]+)+ ?- )?/u;

/** How long the tag before a sentence is, in units. */
export const tagLength = ({ plain }: Sentence) => TAG.exec(plain)?.[0].length ?? 0;

const PASSING = /^(?:\*|-)? ?(?:trước đó|dịp này|nhân dịp này|sau đó|tiếp đó|ngay sau)/;

/** `Trước đó, …`: the sentence looks back or aside. */
export const isPassing = (sentence: Sentence) =>
  PASSING.test(sentence.lower) || PASSING.test(sentence.lower.slice(tagLength(sentence)));

const FOLLOWS = /^(?:ngay )?sau (?:đó|lễ|hội đàm|buổi|cuộc|hội nghị|phiên)|^(?:tiếp đó|tiếp theo)/;

/** `Ngay sau đó, …`, `Sau lễ đón, …`: the sentence goes on with what followed on the same day. */
export const follows = (sentence: Sentence) => FOLLOWS.test(sentence.lower.slice(tagLength(sentence)));

/** Whether a unit stands inside brackets. */
export function bracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && text.indexOf(')', open) >= at;
}

const LONGEST_QUOTING = 1500;

/** Whether a unit stands inside quotes, not at their beginning: an odd number of them before it, and one behind. */
export function isQuoted(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '"') return false;
  // Further in a sentence quotes are no longer counted: the work on a sentence stays bounded.
  if (at > LONGEST_QUOTING) return false;
  let quotes = 0;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) quotes++;
  return quotes % 2 === 1 && text.indexOf('"', at) >= 0;
}

/** One more part of a place, up to its comma; no verb stands in it. */
const PLACE =
  /^(?:trụ sở|hội trường|phòng|tầng|nhà|số|đường|khu|thôn|ấp|xóm|bản|làng|tổ dân phố|quảng trường|sân|xã|phường|tp\.?|huyện|thị xã|thành phố|tỉnh|quận)(?!\p{L})(?:(?! (?:tổ chức|đã|họp|diễn ra|có) )[^,]){1,120}, /u;

/** Where the clause goes on after its date and place: `Sáng 2-4, tại Hà Nội, |đồng chí …`. */
export function subjectAfter(lower: string, from: number): number {
  let at = from;
  while (at < lower.length && /[\s,)]/.test(lower.charAt(at))) at++;
  for (let i = 0; i < 2; i++) {
    if (!lower.startsWith('tại ', at)) break;
    const m = /^(?:\([^()]{0,120}\)|[^,(]){1,120}?(?:,| (?=đã diễn ra|diễn ra))/.exec(lower.slice(at));
    if (!m) break;
    at += m[0].length;
    while (/[\s,]/.test(lower.charAt(at))) at++;
    // `tại Hội trường tầng 2, |trụ sở UBND xã, |Đảng ủy xã …`: the place goes on.
    for (let more = PLACE.exec(lower.slice(at, at + 200)); more; more = PLACE.exec(lower.slice(at, at + 200)))
      at += more[0].length;
  }
  return at;
}

/** The day of the event: not the day of a document (`Kế hoạch số 9-KH/TU ngày 3/5`), rather one that opens a clause. */
export function eventDay(days: DateMention[], sentence: Sentence): DateMention | undefined {
  if (days.length === 0) return undefined;
  const { plain, lower } = sentence;
  const papers = findDocuments(plain, lower);
  const own = days.filter((d) => !papers.some((p) => d.from < p.to && p.numberTo <= d.from));
  return own.find((d) => d.from < 30 || /[,)-] ?(?:vào )?$/.test(lower.slice(d.from - 8, d.from))) ?? own[0];
}
