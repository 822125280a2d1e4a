import type { Meeting } from '../../model/index.ts';
import type { DateMention } from '../../vietnamese/dates.ts';
import type { Sentence } from '../passage.ts';
import { bodyAt, heldBy, organiserIn } from './bodies.ts';
import { type Head, PASSIVE } from './kinds.ts';
import { nameEnd, tidyName } from './names.ts';
import type { Opening } from './openings.ts';
import { ordinalOf, termOf } from './ordinals.ts';
import { hostIn, partiesIn, partnerIn } from './partner.ts';
import { placeIn } from './places.ts';

/** A meeting as its opening tells it, before people are given to it. */
export interface Draft {
  opening: Opening;
  head: Head;
  /** The words of the name, in the sentence. */
  from: number;
  to: number;
  kind: Meeting['kind'];
  name: string;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  place: string | null;
  date: string | null;
  partOfDay: Meeting['partOfDay'];
  planned: boolean;
  main: boolean;
  /** Where the day was read, if not in the opening itself. */
  day?: { date: DateMention; sentence: Sentence };
}

/** Festivals and sports days count by their opening or closing (case 10). */
const FESTIVAL = /^(?:đại hội (?:thể dục|tdtt|thể thao)|liên hoan|festival|lễ hội|hội khỏe|ngày hội)/;
const ONLY_NUMBER = /^(?:phiên|cuộc|buổi) họp(?: (?:toàn thể|thường kỳ|đầu tiên))?(?: (?:lần )?thứ \S+)?$/i;

/** `Kỳ họp |chuyên đề HĐND tỉnh`, `Hội nghị |toàn thể Ban Chỉ đạo`. */
const QUALIFIED =
  /^(?: (?:đại biểu|toàn quốc|đảng viên|chuyên đề|thường lệ|thường kỳ|bất thường|toàn thể|mở rộng|trực tiếp|trực tiếp và trực tuyến|trực tuyến|định kỳ|liên tịch|giao ban|cuối năm|giữa năm)(?= ))+/i;

/** `Đại hội …, nhiệm kỳ 2015-2020 |công bố kết quả`: where the gathering itself is the subject its verb ends the name. */
function predicateAt(plain: string, head: Head, subject: number): number {
  if (head.verb || head.from > subject + 1) return Number.POSITIVE_INFINITY;
  const found = PREDICATE.exec(plain.slice(head.to));
  return found ? head.to + found.index + (found[1] ?? '').length : Number.POSITIVE_INFINITY;
}
const PREDICATE =
  /^([^.;:]{0,200}?(?:nhiệm kỳ \d{4} ?- ?\d{4}|khóa \S+)) (?:công bố|bầu|đã bầu|thông qua|thảo luận|khai mạc|bế mạc|tiến hành|thống nhất|quyết định|bước vào|tiếp tục|xem xét)(?!\p{L})/u;

/** `|Hội Nông dân Việt Nam sáng 14-10 đã tổ chức Lễ …`: the body stands before the day. */
function organiserBefore({ sentence, front, date, head }: Opening): string | null {
  if (!date || date.from <= front || date.from > head.from) return null;
  const words = sentence.plain.slice(front, date.from);
  // `Nhân dịp …, |chiều 21/10`: an occasion is no subject.
  return /,\s*\S/.test(words) ? null : organiserIn(words);
}

/** `Lễ khai mạc Đại hội đại biểu |Hội Nông dân tỉnh`: whose congress is opened. */
function congressIn(name: string): string | null {
  const rest = /(?<= )[Đđ]ại hội( .+)$/u.exec(name)?.[1];
  return rest && !FESTIVAL.test(`đại hội${rest}`.toLowerCase())
    ? bodyAt(rest.replace(QUALIFIED, '').trim())
    : null;
}

/** `Tại kỳ họp 36 vào ngày 24/1, |Ủy ban Kiểm tra xem xét …`: who met stands behind the day. */
function bodyBehindDay({ sentence, date, head, front }: Opening): string | null {
  if (!date || head.from > front + 'tại '.length || date.from < head.to) return null;
  const behind = sentence.plain.slice(date.to);
  return behind.startsWith(', ') ? bodyAt(behind.slice(2)) : null;
}

/** `Cụm liên trường … chính thức được |khánh thành`: what is opened is the subject. */
const isPassive = (plain: string, { words, from }: Head, subject: number) =>
  (PASSIVE.has(words) && /(?:^| )được $/.test(plain.slice(Math.max(0, from - 6), from))) ||
  (/^(?:khai|bế) mạc$/.test(words) && OPENED.test(plain.slice(subject, from)));
/** `Festival Trà … đã |khai mạc`: what opens is the subject. */
const OPENED =
  /^(?:Festival|Lễ hội|Liên hoan|Hội chợ|Hội báo|Ngày hội|Tuần lễ|Giải|Hội thao|Đại hội [Tt]hể) [^;:]*$/u;

/**
 * Makes a draft from an opening; `next` are the sentences that follow it.
 * @param until the unit at which the name ends at the latest
 */
export function draftOf(
  opening: Opening,
  next: Sentence[],
  head: Head = opening.head,
  until = Number.POSITIVE_INFINITY,
): Draft {
  const { sentence, subject } = opening;
  const { plain } = sentence;
  const days = opening.dates.filter((d) => d.kind !== 'quarter' && d.kind !== 'month').map((d) => d.from);
  const to = Math.min(nameEnd(plain, head, head.to, new Set(days)), predicateAt(plain, head, subject), until);
  const subjectWords = plain.slice(Math.min(subject, head.from), head.from);
  const passive = isPassive(plain, head, subject);
  const organiser = passive
    ? null
    : (organiserIn(subjectWords) ??
      organiserBefore(opening) ??
      bodyBehindDay(opening) ??
      heldBy(plain.slice(subject)));
  let from = head.from;
  let name = tidyName(plain.slice(from, to));
  if (head.words === 'họp' && organiserIn(subjectWords)) {
    from = Math.min(subject, head.from);
    name = tidyName(plain.slice(from, to));
  } else if (passive) {
    from = Math.min(subject, head.from);
    name = tidyName(
      `${head.words} ${plain.slice(from, head.from).replace(/(?: [-(]| (?:chính thức|đã|vừa|được))[\s\S]*$/, '')}`,
    );
  } else if (organiser && ONLY_NUMBER.test(name)) name = `${name} ${tidyName(organiser)}`;
  let kind = head.kind;
  const festival = kind === 'đại hội' && FESTIVAL.test(plain.slice(head.from, head.from + 30).toLowerCase());
  if (festival && /khai mạc|bế mạc/.test(sentence.lower)) {
    kind = 'lễ';
    const rite = /bế mạc/.test(sentence.lower.slice(head.to)) ? 'bế mạc' : 'khai mạc';
    name = `lễ ${rite} ${name}`;
  }
  const inName = plain.slice(head.from, to);
  const rest = inName.slice(head.to - head.from);
  const meets =
    /^(?:họp|hội nghị|đại hội|kỳ họp)$/.test(kind) && !head.verb
      ? bodyAt(
          rest
            .replace(/^ (?:lần )?thứ \S+/, '')
            .replace(/^ \([^)]*\)/, '')
            .replace(QUALIFIED, '')
            .replace(/^ (?:với |của )?/, ''),
        )
      : null;
  const visit = kind === 'làm việc' && !/^(?:công bố|trao)/.test(head.words);
  // `Chi bộ Trường A` holds `Đại hội Chi bộ`: the fuller name of the same body.
  const body =
    (meets && organiser?.startsWith(meets) ? organiser : meets) ??
    (visit
      ? partnerIn(name, head)
      : ((kind === 'khác' && head.verb ? hostIn(name) : null) ??
        organiser ??
        partiesIn(name) ??
        (kind === 'lễ' ? congressIn(name) : null) ??
        (festival || kind === 'tiếp dân' ? null : laterHolder(next, head))));
  // Councils and the National Assembly hold sessions; what other bodies call so is a meeting.
  if (kind === 'kỳ họp' && body && !/hđnd|hội đồng nhân dân|quốc hội/i.test(body)) kind = 'họp';
  const own = opening.dates.find((d) => d === opening.date);
  return {
    opening,
    head,
    from,
    to,
    kind,
    name,
    body: body ? tidyName(body) : null,
    term: termOf(inName) ?? (organiser ? termOf(subjectWords) : null) ?? termOf(plain.slice(to, to + 60)),
    ordinal: ordinalOf(passive ? name : tidyName(inName), head.to - head.from) ?? null,
    place: placeIn(plain, head),
    date: own?.value ?? null,
    partOfDay: own?.partOfDay ?? null,
    planned: opening.planned,
    main: false,
  };
}

/** `Chương trình do Bộ X tổ chức`: said in one of the next sentences. */
function laterHolder(next: Sentence[], head: Head): string | null {
  const noun = head.words.split(' ')[0] ?? '';
  for (const sentence of next.slice(0, 2)) {
    const at = sentence.lower.indexOf(noun);
    if (at < 0 || at > 20) continue;
    const holder = heldBy(sentence.plain);
    if (holder) return holder;
  }
  return null;
}
