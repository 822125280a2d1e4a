import type { DateMention } from '../../../vietnamese/dates.ts';
import type { Sentence } from '../../passage.ts';
import { AT_FRONT } from './held-cues.ts';
import type { Head } from './kinds.ts';

/** A head in its sentence, as the rules see it. */
export interface Told {
  sentence: Sentence;
  head: Head;
  dates: readonly DateMention[];
  /** The unit at which the subject of the clause begins. */
  subject: number;
  /** Small letters before the head and behind it. */
  before: string;
  behind: string;
}

/** `tại |buổi họp báo do Thường trực HĐND tỉnh tổ chức sáng 27-11`, `Trước đó, tại |Hội nghị … (diễn ra ngày 6-5)` */
export function isHeldThere({ sentence: { lower }, head, dates, behind }: Told): boolean {
  const day = dates.find(({ from, kind }) => from >= head.to && kind !== 'month' && kind !== 'quarter');
  if (
    day &&
    /^(?:[^,.;]{0,30}|[^",.;]{0,160}") (?:vào|diễn ra|trong)(?: vào)?(?: các)? ?$/.test(
      lower.slice(head.to, day.from),
    )
  )
    return true;
  if (day && /^[^.;]{0,160} (?:được tổ chức|diễn ra) (?:vào )?$/.test(lower.slice(head.to, day.from)))
    return true;
  return (
    /^[^,.;]{0,20} do [^,.;]{3,100} tổ chức (?:vào |sáng|chiều|tối|ngày|hôm)/.test(behind) ||
    /(?: \(|^[^,.;]{0,160}, )(?:diễn ra|tổ chức|họp|khai mạc) (?:vào )?(?:sáng|chiều|tối|ngày)/.test(behind)
  );
}

/** `Tại |Hội nghị Ban Chấp hành Đảng bộ tỉnh ngày 4/3/2025, …`: the sentence begins with it, the day behind. */
export function isAtFront({ sentence: { lower }, head, dates, before }: Told): boolean {
  const day = dates.find(({ from, kind }) => from >= head.to && kind === 'day');
  return before === 'tại ' && day !== undefined && /^[^,.;]{0,160} $/.test(lower.slice(head.to, day.from));
}

/** `Chiều 5-2, tại |Kỳ họp …`: nothing but `tại` stands between the day and the gathering. */
export function isRightBehindDay({ sentence: { lower }, head, dates }: Told): boolean {
  const day = dates.findLast(({ to }) => to <= head.from);
  return day !== undefined && AT_FRONT.test(lower.slice(day.to, head.from));
}
