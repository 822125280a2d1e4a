import type { Meeting } from '../../../model/index.ts';
import type { Opening } from '../openings/index.ts';
import { type Head, PASSIVE } from '../openings/kinds.ts';
import { nameEnd, tidyName } from './names.ts';

/** What a gathering is called, and of which kind it is; `from` and `to` are units of the sentence. */
export interface Shape {
  from: number;
  to: number;
  kind: Meeting['kind'];
  name: string;
  /** Told by its verb, with what is opened as the subject. */
  passive: boolean;
  /** A festival or sports day, which counts by its opening or closing (case 10). */
  festival: boolean;
}

/** Names of festivals and sports days, in small letters. */
export const FESTIVAL = /^(?:đại hội (?:thể dục|tdtt|thể thao)|liên hoan|festival|lễ hội|hội khỏe|ngày hội)/;
const ONLY_NUMBER = /^(?:phiên|cuộc|buổi) họp(?: (?:toàn thể|thường kỳ|đầu tiên))?(?: (?:lần )?thứ \S+)?$/i;

/** `Đại hội …, nhiệm kỳ 2015-2020 |công bố kết quả`: where the gathering itself is the subject its verb ends the name. */
function predicateAt(plain: string, head: Head, subject: number): number {
  if (head.verb || head.from > subject + 1) return Number.POSITIVE_INFINITY;
  const found = PREDICATE.exec(plain.slice(head.to));
  return found ? head.to + found.index + (found[1] ?? '').length : Number.POSITIVE_INFINITY;
}
const PREDICATE =
  /^([^.;:]{0,200}?(?:nhiệm kỳ \d{4} ?- ?\d{4}|khóa \S+)) (?:công bố|bầu|đã bầu|thông qua|thảo luận|khai mạc|bế mạc|tiến hành|thống nhất|quyết định|bước vào|tiếp tục|xem xét)(?!\p{L})/u;

/** `Cụm liên trường … chính thức được |khánh thành`: what is opened is the subject. */
export const isPassive = (plain: string, { words, from }: Head, subject: number) =>
  (PASSIVE.has(words) && /(?:^| )được $/.test(plain.slice(Math.max(0, from - 6), from))) ||
  (/^(?:khai|bế) mạc$/.test(words) && OPENED.test(plain.slice(subject, from)));
/** `Festival Trà … đã |khai mạc`: what opens is the subject. */
const OPENED =
  /^(?:Festival|Lễ hội|Liên hoan|Hội chợ|Hội báo|Ngày hội|Tuần lễ|Giải|Hội thao|Đại hội [Tt]hể) [^;:]*$/u;

/** What a passive gathering opens: the subject without adverbs and remarks. */
const opened = (subject: string) => subject.replace(/(?: [-(]| (?:chính thức|đã|vừa|được))[\s\S]*$/, '');

/**
 * The name and kind of the gathering a head names.
 * @param organiser the body before the holding verb, where it is known
 * @param until the unit at which the name ends at the latest
 */
export function shapeOf(opening: Opening, head: Head, organiser: string | null, until: number): Shape {
  const { sentence, subject, dates } = opening;
  const { plain } = sentence;
  const days = dates.filter(({ kind }) => kind !== 'quarter' && kind !== 'month').map(({ from }) => from);
  const to = Math.min(nameEnd(plain, head, head.to, new Set(days)), predicateAt(plain, head, subject), until);
  const front = Math.min(subject, head.from);
  const passive = isPassive(plain, head, subject);
  const shape = { to, kind: head.kind, passive, festival: false };
  const name = tidyName(plain.slice(head.from, to));
  // `Ban Thường vụ họp đánh giá …`: with the verb the body belongs to the name.
  if (
    /^(?:họp|thảo luận)$/.test(head.words) &&
    organiser &&
    plain.slice(front, head.from).includes(organiser)
  ) {
    return { ...shape, from: front, name: tidyName(plain.slice(front, to)) };
  }
  if (passive) {
    return {
      ...shape,
      from: front,
      name: tidyName(`${head.words} ${opened(plain.slice(front, head.from))}`),
    };
  }
  const from = head.from;
  if (head.kind === 'đại hội' && FESTIVAL.test(name.toLowerCase())) {
    if (!/khai mạc|bế mạc/.test(sentence.lower)) return { ...shape, from, name, festival: true };
    const rite = /bế mạc/.test(sentence.lower.slice(head.to)) ? 'bế mạc' : 'khai mạc';
    return { ...shape, from, kind: 'lễ', name: `lễ ${rite} ${name}`, festival: true };
  }
  // `tổ chức phiên họp thứ nhất`: words that stand apart are brought together (case 14).
  return {
    ...shape,
    from,
    name: organiser && ONLY_NUMBER.test(name) ? `${name} ${tidyName(organiser)}` : name,
  };
}
