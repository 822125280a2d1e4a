import type { Meeting } from '../../model/index.ts';
import type { DateMention } from '../../vietnamese/dates.ts';
import type { Sentence } from '../passage.ts';
import { bodyAt, heldBy, organiserIn } from './bodies.ts';
import type { Head } from './kinds.ts';
import { nameEnd, tidyName } from './names.ts';
import type { Opening } from './openings.ts';
import { ordinalOf, termOf } from './ordinals.ts';
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
  /^(?: (?:đại biểu|toàn quốc|đảng viên|chuyên đề|thường lệ|thường kỳ|bất thường|toàn thể|mở rộng|trực tuyến|định kỳ|giao ban|cuối năm|giữa năm)(?= ))+/;

/** The partner of a visit or reception: `làm việc với |huyện Vân Canh`, `tiếp |đoàn đại biểu …`. */
function partnerIn(name: string, head: Head): string | null {
  const rest = name.slice(head.words.length);
  const partner =
    /^(?: và \p{L}+ \p{L}+)?(?: (?:của|giữa) [^,]{2,80}?)?(?: với)? (.+)$/u.exec(rest)?.[1] ?? null;
  if (!partner) return null;
  if (/^(?:ông|bà|ngài|đồng chí|anh|chị) /.test(partner)) {
    const titled = /(?:- |, )(.+)$/.exec(partner)?.[1];
    return titled ? bodyOfTitle(titled) : null;
  }
  return /^\p{L}+ (?:trưởng|giám đốc|bí thư|tịch)|^(?:chủ tịch|tổng|phó|bộ trưởng|thứ trưởng|đại sứ|thủ tướng|quốc vương)/iu.test(
    partner,
  )
    ? bodyOfTitle(partner)
    : partner;
}

function bodyOfTitle(titled: string): string | null {
  const m =
    /^(?:phó |nguyên )*(?:tổng giám đốc|giám đốc|chủ tịch|tổng thư ký|tổng bí thư|bộ trưởng|thứ trưởng|trưởng|bí thư|đại sứ|chủ nhiệm|thủ tướng|tổng thống|quốc vương)(?: (?:thường trực|đặc mệnh toàn quyền))? ([^,(]+)/iu.exec(
      titled,
    );
  return m?.[1]?.trim() ?? null;
}

/** Makes a draft from an opening; `next` are the sentences that follow it. */
export function draftOf(opening: Opening, next: Sentence[], head: Head = opening.head): Draft {
  const { sentence, subject } = opening;
  const { plain } = sentence;
  const to = nameEnd(
    plain,
    head,
    head.to,
    new Set(opening.dates.filter((d) => d.kind !== 'quarter' && d.kind !== 'month').map((d) => d.from)),
  );
  const subjectWords = plain.slice(Math.min(subject, head.from), head.from);
  const organiser = organiserIn(subjectWords) ?? heldBy(plain.slice(subject));
  let from = head.from;
  let name = tidyName(plain.slice(from, to));
  if (head.words === 'họp' && organiserIn(subjectWords)) {
    from = Math.min(subject, head.from);
    name = tidyName(plain.slice(from, to));
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
      : (organiser ?? (festival || kind === 'tiếp dân' ? null : laterHolder(next, head))));
  const own = opening.dates.find((d) => d === opening.date);
  return {
    opening,
    head,
    from,
    to,
    kind,
    name,
    body: body ? tidyName(body) : null,
    term: termOf(inName) ?? termOf(subjectWords) ?? termOf(plain.slice(to, to + 60)),
    ordinal: ordinalOf(tidyName(inName), head.to - head.from) ?? null,
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
