import type { DateMention } from '../../../vietnamese/dates.ts';
import { daysBetween } from '../../../vietnamese/days.ts';
import { datesIn, type Passage, type Sentence } from '../../passage.ts';
import { bracketed, eventDay, follows, isPassing, subjectAfter, tagLength } from './clause.ts';
import { judge } from './held.ts';
import { findHeads, type Head } from './kinds.ts';

/** A sentence that tells of a gathering: when, what and who holds it. */
export interface Opening {
  sentence: Sentence;
  head: Head;
  heads: Head[];
  dates: readonly DateMention[];
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
  /** The rule of `held.ts` that says so. */
  rule: string;
}

const SECTION =
  /^(?:\*|-|\+)? ?(?:cũng trong|cũng vào|cũng (?:sáng|chiều|tối|ngày)|(?:sáng|trưa|chiều|tối) cùng ngày|cùng ngày|cùng thời gian|cùng buổi)/;
/** `đã tổ chức`: done, whatever is still to come in the sentence. */
const DONE = /(?=[đv])(?<!\p{L})(?:đã|vừa) (?:tổ chức|diễn ra|có|chủ trì|tiến hành|khai mạc)(?!\p{L})/u;
const FUTURE = /(?=[sdc])(?<!\p{L})(?:sẽ|dự kiến|chuẩn bị)(?!\p{L})/u;
/** An event reported as held lies no further back. */
const LONGEST_AGO = 45;

/** The day of an event stands at the front of its sentence, at most so far in. */
const LATEST_DATE = 260;

/** A month after that of posting. */
const isLater = ({ kind, value }: DateMention, posted: string | null) =>
  kind === 'month' && value !== null && posted !== null && value > posted.slice(0, 7);

/** `|hội nghị … dự kiến tổ chức vào tháng 12`: between the noun and its day stands what is still to come. */
const announces = (lower: string, head: Head, date: DateMention) =>
  !head.verb && head.to < date.from && /^[^.;,]{0,160}(?:sẽ|dự kiến) /.test(lower.slice(head.to, date.from));

/** Reads a sentence as the opening of an event; null where it tells of none. */
export function readOpening(sentence: Sentence, posted: string | null): Opening | null {
  const heads = findHeads(sentence);
  if (!heads.length) return null;
  const { lower } = sentence;
  const tag = tagLength(sentence);
  const dates = datesIn(sentence, posted);
  const free = dates.filter(
    (d) => !bracketed(lower, d.from) || /\((?:diễn ra|tổ chức|họp) (?:vào )?$/.test(lower.slice(0, d.from)),
  );
  const planned = FUTURE.test(lower);
  const days = free.filter((d) => d.kind === 'day' || d.kind === 'same-day' || d.kind === 'span');
  let date =
    eventDay(days, sentence) ??
    free.find((d) => d.kind === 'month' && (planned || isLater(d, posted))) ??
    null;
  const afterTag = subjectAfter(lower, tag);
  const afterDate = date && date.from <= LATEST_DATE ? subjectAfter(lower, date.to) : afterTag;
  const subjectOf = (h: Head) => (h.from >= afterDate ? afterDate : afterTag);
  let head: Head | null = null;
  let score = 0;
  let rule = '';
  for (const candidate of heads) {
    // A gathering is mostly told after its day.
    const told = judge(sentence, candidate, subjectOf(candidate), dates);
    const early = told.score > 1 && date !== null && candidate.from < date.from;
    const sure = early ? told.score - 0.5 : told.score;
    if (sure > score) [head, score, rule] = [candidate, sure, told.rule];
  }
  // `Kết luận hội nghị, ông A yêu cầu chuẩn bị |hội nghị … dự kiến tổ chức vào tháng 12`
  if (planned && date !== null) {
    const day = date;
    head = heads.findLast((one) => announces(lower, one, day)) ?? head;
  }
  if (!head) return null;
  // `kiểm tra vào tháng 3`: a month alone is still to come only for what is held then.
  if (date && !planned && date.kind === 'month' && rule !== 'held') date = null;
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
    passing: isPassing(sentence),
    follows: follows(sentence),
    planned:
      date?.value && posted
        ? isAhead(date.value, posted) && (planned || date.kind !== 'month' || isLater(date, posted))
        : planned && !DONE.test(lower.slice(0, head.from)),
    score,
    rule,
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
export function findOpenings(passages: readonly Passage[], posted: string | null): Opening[] {
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
