import type { Sentence } from '../../passage.ts';
import { bodyAt, heldBy, organiserIn } from '../bodies.ts';
import type { Opening } from '../openings/index.ts';
import type { Head } from '../openings/kinds.ts';
import { hostIn, partiesIn, partnerIn } from './partner.ts';
import { FESTIVAL, type Shape } from './shape.ts';

/** The subject before a head: `|Ban Thường vụ Tỉnh ủy tổ chức Hội nghị`. */
const subjectOf = ({ sentence, subject }: Opening, head: Head) =>
  sentence.plain.slice(Math.min(subject, head.from), head.from);

/** The body that holds the gathering, told before its verb or with `do`; null where none is. */
export function organiserOf(opening: Opening, head: Head): string | null {
  return (
    organiserIn(subjectOf(opening, head)) ??
    organiserBefore(opening) ??
    bodyBehindDay(opening) ??
    heldBy(opening.sentence.plain.slice(opening.subject))
  );
}

/** `|Hội Nông dân Việt Nam sáng 14-10 đã tổ chức Lễ …`: the body stands before the day. */
function organiserBefore({ sentence, front, date, head }: Opening): string | null {
  if (!date || date.from <= front || date.from > head.from) return null;
  const words = sentence.plain.slice(front, date.from);
  // `Nhân dịp …, |chiều 21/10`: an occasion is no subject.
  return /,\s*\S/.test(words) ? null : organiserIn(words);
}

/** `Tại kỳ họp 36 vào ngày 24/1, |Ủy ban Kiểm tra xem xét …`: who met stands behind the day. */
function bodyBehindDay({ sentence, date, head, front }: Opening): string | null {
  if (!date || head.from > front + 'tại '.length || date.from < head.to) return null;
  const behind = sentence.plain.slice(date.to);
  return behind.startsWith(', ') ? bodyAt(behind.slice(2)) : null;
}

/** `Kỳ họp |chuyên đề HĐND tỉnh`, `Hội nghị |toàn thể Ban Chỉ đạo`. */
const QUALIFIED =
  /^(?: (?:đại biểu|toàn quốc|đảng viên|chuyên đề|thường lệ|thường kỳ|bất thường|toàn thể|mở rộng|trực tiếp|trực tiếp và trực tuyến|trực tuyến|định kỳ|liên tịch|giao ban|cuối năm|giữa năm)(?= ))+/i;

/** The body that meets, as the words behind the noun name it: `kỳ họp thứ 16 của |HĐND tỉnh`. */
function bodyBehind(words: string): string | null {
  return bodyAt(
    words
      .replace(/^ (?:lần )?thứ \S+/, '')
      .replace(/^ \([^)]*\)/, '')
      .replace(QUALIFIED, '')
      .replace(/^ (?:với |của )?/, ''),
  );
}

/** `Lễ khai mạc Đại hội đại biểu |Hội Nông dân tỉnh`: whose congress is opened. */
function congressIn(name: string): string | null {
  const rest = /(?<= )[Đđ]ại hội( .+)$/u.exec(name)?.[1];
  return rest && !FESTIVAL.test(`đại hội${rest}`.toLowerCase())
    ? bodyAt(rest.replace(QUALIFIED, '').trim())
    : null;
}

/** `Chương trình do Bộ X tổ chức`: said in one of the next sentences. */
function laterHolder(next: readonly Sentence[], head: Head): string | null {
  const noun = head.words.split(' ')[0] ?? '';
  for (const sentence of next.slice(0, 2)) {
    const at = sentence.lower.indexOf(noun);
    if (at < 0 || at > 20) continue;
    const holder = heldBy(sentence.plain);
    if (holder) return holder;
  }
  return null;
}

/**
 * Who meets, else who organises, else the partner of a visit or reception (cases 9, 15).
 * @param next the sentences that follow the opening
 */
export function holderOf(
  opening: Opening,
  head: Head,
  { kind, name, to, festival }: Shape,
  organiser: string | null,
  next: readonly Sentence[],
): string | null {
  if (/^(?:họp|hội nghị|đại hội|kỳ họp)$/.test(kind) && !head.verb) {
    const meets = bodyBehind(opening.sentence.plain.slice(head.to, to));
    // `Chi bộ Trường A` holds `Đại hội Chi bộ`: the fuller name of the same body.
    if (meets) return organiser?.startsWith(meets) ? organiser : meets;
  }
  if (kind === 'làm việc' && !/^(?:công bố|trao)/.test(head.words)) return partnerIn(name, head);
  const host = kind === 'khác' && head.verb ? hostIn(name) : null;
  const opens = kind === 'lễ' || head.words === 'phiên trù bị';
  const told = host ?? organiser ?? partiesIn(name) ?? (opens ? congressIn(name) : null);
  return told ?? (festival || kind === 'tiếp dân' ? null : laterHolder(next, head));
}
