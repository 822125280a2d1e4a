import { type DateMention, findDates } from '../../vietnamese/dates.ts';
import { daysBetween } from '../../vietnamese/days.ts';
import { findDocuments } from '../../vietnamese/documents.ts';
import type { Passage, Sentence } from '../passage.ts';
import { beginsBody } from './bodies.ts';
import { findHeads, type Head } from './kinds.ts';

/** A sentence that tells of a gathering: when, what and who holds it. */
export interface Opening {
  sentence: Sentence;
  head: Head;
  heads: Head[];
  dates: DateMention[];
  date: DateMention | null;
  /** Where the subject of the sentence begins: after date and place. */
  subject: number;
  /** `* Chiều cùng ngày`, `Cũng trong sáng nay`: a section of its own. */
  section: boolean;
  /** Where the sentence begins after agency tag and star. */
  front: number;
  /** `* …`: marked as a story of its own. */
  starred: boolean;
  /** `Trước đó`: told in passing. */
  passing: boolean;
  planned: boolean;
  /** `Ngay sau đó, …`, `Sau lễ đón, …`: what followed on the same day. */
  follows: boolean;
  score: number;
}

const ADVERBS =
  '(?: (?:đã|long trọng|trọng thể|trang trọng|thành công|buổi|cuộc|và chỉ đạo|chỉ đạo|và phát biểu(?: chỉ đạo)?(?: tại)?|khai mạc|lại|một|chương trình|kết luận|và kết luận))*';
/** `chủ trì cuộc họp`, `đã diễn ra Lễ …`: the verb that holds a gathering stands right before its noun. */
const HOLDS = new RegExp(
  `(?:^|[^\\p{L}])(?:tổ chức|tiếp tục|tiến hành|chủ trì|chủ tọa|dự|khai mạc|bế mạc|diễn ra|có|triệu tập|bước vào|điều hành|mở|đăng cai|tham gia|kết luận|phát biểu tại)${ADVERBS} $`,
  'u',
);
/** `công tác tổ chức Đại hội`: spoken of, not held. */
const NOT_YET =
  /(?:công tác|kế hoạch|việc|chuẩn bị|ban|để|về|nhằm|phục vụ|trước khi|sau khi|chỉ thị|hướng dẫn|chủ trương|quá trình|kinh phí|phương án) (?:tổ chức|tiến hành|tham gia|dự|mở)(?: \p{L}+){0,2} $/u;
/** Who goes on a visit: a person with a post, a delegation, a body that leads; not a patrol. */
const VISITOR =
  /(?<!\p{L})(?:chủ tịch|bí thư|bộ trưởng|thứ trưởng|thủ tướng|giám đốc|ông|bà|đồng chí|đ\/c|trưởng|tướng|tá|đoàn|lãnh đạo|thường trực|tổ|tổng|chủ nhiệm|đại biểu|ngài|ban|phó|ubnd|hđnd|đại diện)(?!\p{L})/u;
const TAG = /^(?:\* ?)?(?:\([^()]{1,30}\) ?-? ?|[\p{Lu}.]{2,12} ?- |\p{Lu}[\p{L}]+(?:\.[\p{L}]+)+ ?- )?/u;
const SECTION =
  /^(?:\*|-|\+)? ?(?:cũng trong|cũng vào|cũng (?:sáng|chiều|tối|ngày)|(?:sáng|trưa|chiều|tối) cùng ngày|cùng ngày|cùng thời gian|cùng buổi)/;
const PASSING = /^(?:\*|-)? ?(?:trước đó|dịp này|nhân dịp này|sau đó|tiếp đó|ngay sau)/;
const FOLLOWS = /^(?:ngay )?sau (?:đó|lễ|hội đàm|buổi|cuộc|hội nghị|phiên)|^(?:tiếp đó|tiếp theo)/;
const FUTURE = /(?<!\p{L})(?:sẽ|dự kiến|chuẩn bị)(?!\p{L})/u;
/** An event reported as held lies no further back. */
const LONGEST_AGO = 45;

/** The day of an event stands at the front of its sentence, at most so far in. */
const LATEST_DATE = 260;

/** Which positions of the sentence stand inside brackets. */
function bracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && text.indexOf(')', open) >= at;
}

/** `Cuộc họp cũng thống nhất Đại hội …`: a bare noun that decides is the gathering told before, not a new one. */
const DECIDES =
  /^ (?:(?:đã|cũng|còn|vừa) )*(?:thống nhất|nhất trí|quyết định|quyết nghị|thông qua|thảo luận|cho ý kiến|nghe|xem xét)(?!\p{L})/u;

const PREDICATE =
  /(?<!\p{L})(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức|kết thúc|tiếp tục|họp)(?!\p{L})/u;
/** `thăm chính thức Việt Nam, dự Lễ …`: what a journey is for is told elsewhere (case 10). */
const JOURNEY = /thăm (?:chính thức|hữu nghị|cấp nhà nước|và làm việc chính thức)/;
/** The verb of a gathering that is the subject stands within so many letters. */
const LONGEST_SUBJECT = 300;

function scoreOf(sentence: Sentence, head: Head, subject: number, dates: readonly DateMention[]): number {
  const { lower } = sentence;
  if (bracketed(lower, head.from) || JOURNEY.test(lower.slice(0, head.from))) return 0;
  const before = lower.slice(Math.max(0, head.from - 60), head.from);
  if (HOLDS.test(before)) return NOT_YET.test(before) ? 1 : 5;
  // `tại hội nghị`: speaks of a gathering told elsewhere, unless it tells who held it: `tại buổi họp báo do X tổ chức`.
  const own = FOLLOWS.test(lower) && /^ (?:lần )?thứ /.test(lower.slice(head.to));
  if (own && before.endsWith('tại ')) return 4;
  if (/(?:tại|sau|trước|theo|như) $/.test(before))
    return /tại $/.test(before) && isHeldThere(sentence, head, dates) ? 4 : 0;
  if (!head.verb && head.from === subject && DECIDES.test(lower.slice(head.to, head.to + 40))) return 0;
  if (!head.verb) {
    const does = PREDICATE.test(lower.slice(head.to, head.to + LONGEST_SUBJECT));
    if (head.from <= subject + 1) return does ? 5 : 2;
    return does && before.endsWith(', ') ? 4 : 1;
  }
  if (head.kind === 'họp' && head.words !== 'họp')
    return beginsBody(lower.slice(subject, subject + 40)) && head.from > subject + 3 ? 4 : 1;
  if (head.words === 'họp' || head.words === 'họp báo') return head.from > subject + 3 ? 5 : 1;
  const who = lower.slice(Math.min(subject, head.from), head.from);
  if ((head.kind === 'kiểm tra' || head.kind === 'khác') && !VISITOR.test(who)) return 1;
  return 4;
}

/** `tại |buổi họp báo do Thường trực HĐND tỉnh tổ chức sáng 27-11`, `Trước đó, tại |Hội nghị … (diễn ra ngày 6-5)` */
function isHeldThere({ lower }: Sentence, head: Head, dates: readonly DateMention[]): boolean {
  const day = dates.find(({ from, kind }) => from >= head.to && kind !== 'month' && kind !== 'quarter');
  if (day && /^[^,.;]{0,30} (?:vào|diễn ra|trong)(?: vào)?(?: các)? ?$/.test(lower.slice(head.to, day.from)))
    return true;
  const behind = lower.slice(head.to, head.to + LONGEST_SUBJECT);
  return (
    /^[^,.;]{0,20} do [^,.;]{3,100} tổ chức (?:vào |sáng|chiều|tối|ngày|hôm)/.test(behind) ||
    / \((?:diễn ra|tổ chức|họp) (?:vào )?(?:sáng|chiều|tối|ngày)/.test(behind)
  );
}

/** Where the clause goes on after its date and place: `Sáng 2-4, tại Hà Nội, |đồng chí …`. */
function subjectAfter(lower: string, from: number): number {
  let at = from;
  while (at < lower.length && /[\s,)]/.test(lower.charAt(at))) at++;
  for (let i = 0; i < 2; i++) {
    if (!lower.startsWith('tại ', at)) break;
    const m = /^[^,]{1,120}?(?:,| (?=đã diễn ra|diễn ra))/.exec(lower.slice(at));
    if (!m) break;
    at += m[0].length;
    while (/[\s,]/.test(lower.charAt(at))) at++;
  }
  return at;
}

/** The day of the event: not the day of a document (`Kế hoạch số 9-KH/TU ngày 3/5`), rather one that opens a clause. */
function eventDay(days: DateMention[], sentence: Sentence): DateMention | undefined {
  if (days.length < 2) return days[0];
  const { plain, lower } = sentence;
  const papers = findDocuments(plain, lower);
  const own = days.filter((d) => !papers.some((p) => d.from < p.after && p.numberTo <= d.from));
  return own.find((d) => d.from < 30 || /[,)-] ?(?:vào )?$/.test(lower.slice(d.from - 8, d.from))) ?? own[0];
}

/** `Trước đó, …`: the sentence looks back or aside. */
export const isPassing = ({ lower }: Sentence) => PASSING.test(lower.slice(0, 60));

/** Reads a sentence as the opening of an event; null where it tells of none. */
export function readOpening(sentence: Sentence, posted: string | null): Opening | null {
  const heads = findHeads(sentence);
  if (!heads.length) return null;
  const { lower } = sentence;
  const tag = TAG.exec(sentence.plain)?.[0].length ?? 0;
  const dates = findDates(lower, posted);
  const free = dates.filter(
    (d) => !bracketed(lower, d.from) || /\((?:diễn ra|tổ chức|họp) (?:vào )?$/.test(lower.slice(0, d.from)),
  );
  const planned = FUTURE.test(lower);
  const days = free.filter((d) => d.kind === 'day' || d.kind === 'same-day' || d.kind === 'span');
  const date =
    eventDay(days, sentence) ?? (planned ? free.find((d) => d.kind === 'month') : undefined) ?? null;
  const afterTag = subjectAfter(lower, tag);
  const afterDate = date && date.from <= LATEST_DATE ? subjectAfter(lower, date.to) : afterTag;
  const subjectOf = (h: Head) => (h.from >= afterDate ? afterDate : afterTag);
  let head: Head | null = null;
  let score = 0;
  for (const candidate of heads) {
    // A gathering is mostly told after its day.
    const told = scoreOf(sentence, candidate, subjectOf(candidate), dates);
    const s = told > 1 && date && candidate.from < date.from ? told - 0.5 : told;
    if (s > score) [head, score] = [candidate, s];
  }
  if (!head) return null;
  const first = lower.slice(0, 60);
  return {
    sentence,
    head,
    heads,
    dates,
    date,
    subject: subjectOf(head),
    front: afterTag,
    starred: first.startsWith('*'),
    section: first.startsWith('*') || SECTION.test(first.slice(tag)) || SECTION.test(first),
    passing: PASSING.test(first.slice(tag)) || PASSING.test(first),
    follows: FOLLOWS.test(first.slice(tag)),
    planned:
      date?.value && posted ? isAhead(date.value, posted) && (planned || date.kind !== 'month') : planned,
    score,
  };
}

/** True where a date (day, month or span) lies after the day of posting or holds it. */
export function isAhead(value: string, posted: string): boolean {
  const day = posted.slice(0, 10);
  return value.length === 7 ? value >= day.slice(0, 7) : value.slice(0, 10) > day;
}

/** True where an event of this day can be what the story reports. */
function recent(value: string | null, posted: string | null): boolean {
  if (!value || !posted) return true;
  const ago = daysBetween(value.slice(0, 10), posted.slice(0, 10));
  return ago >= -1 && ago <= LONGEST_AGO;
}

/** The openings of a story, in order. Captions tell of no event of their own. */
export function findOpenings(passages: Passage[], posted: string | null): Opening[] {
  const found: Opening[] = [];
  for (const passage of passages) {
    if (passage.kind === 'caption' || passage.kind === 'kicker' || passage.kind === 'subhead') continue;
    for (const sentence of passage.sentences) {
      const opening = readOpening(sentence, posted);
      if (!opening) continue;
      if (opening.planned ? opening.date !== null : recent(opening.date?.value ?? null, posted))
        found.push(opening);
    }
  }
  return found;
}
