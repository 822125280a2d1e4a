import type { DateMention } from '../../../vietnamese/dates.ts';
import type { Sentence } from '../../passage.ts';
import { beginsBody } from '../bodies.ts';
import { bracketed, follows, isQuoted, tagLength } from './clause.ts';
import {
  DECIDES,
  HOLDS,
  JOURNEY,
  LONGEST_SUBJECT,
  NOT_YET,
  OCCASION,
  OWN_NUMBER,
  PREDICATE,
  VISITOR,
} from './held-cues.ts';
import type { Head } from './kinds.ts';
import { isAtFront, isHeldThere, isRightBehindDay, type Told } from './told.ts';

/** What the words around a head say of whether its gathering was held; `|` stands before the head in the examples. */
interface HeldRule {
  name: string;
  example: string;
  /** 5: surely held; 4: held; 1–2: perhaps; 0: spoken of only. */
  score: number;
  fits(told: Told): boolean;
}

function holds({ before }: Told): boolean {
  HOLDS.lastIndex = before.length;
  return HOLDS.test(before);
}
const does = ({ behind }: Told) => PREDICATE.test(behind);
const isSubject = ({ head, subject }: Told) => head.from <= subject + 1;
const hasSubject = ({ head, subject }: Told) => head.from > subject + 3;
const isVisit = ({ head }: Told) => head.kind === 'kiểm tra' || head.kind === 'khác';

/** In order: the first that fits decides. */
export const RULES: readonly HeldRule[] = [
  {
    name: 'in brackets',
    example: 'kết luận (tại |hội nghị quý I)',
    score: 0,
    fits: ({ sentence, head }) => bracketed(sentence.lower, head.from),
  },
  {
    name: 'in quotes',
    example: 'công nhận "Nơi |tưởng niệm liệt sĩ" là di tích',
    score: 0,
    fits: ({ sentence, head }) => isQuoted(sentence.lower, head.from),
  },
  {
    name: 'aim of a journey',
    example: 'thăm chính thức Việt Nam, dự |Lễ kỷ niệm',
    score: 0,
    fits: ({ before }) => JOURNEY.test(before),
  },
  {
    name: 'occasion',
    example: 'Nhân dịp khai mạc |Kỳ họp thứ 6, chiều 21/10, Thủ tướng gặp mặt …',
    score: 1,
    fits: ({ head, sentence, dates }) =>
      OCCASION.test(sentence.lower.slice(tagLength(sentence))) && dates.some((day) => day.from > head.to),
  },
  {
    name: 'to be held',
    example: 'bàn kế hoạch tổ chức |Đại hội',
    score: 1,
    fits: (told) => NOT_YET.test(told.before) && holds(told),
  },
  { name: 'held', example: 'Ban Thường vụ tổ chức |Hội nghị', score: 5, fits: holds },
  {
    name: 'what followed',
    example: 'Ngay sau đó, tại |hội nghị lần thứ nhất, ông A được bầu',
    score: 4,
    fits: ({ sentence, before, behind }) =>
      follows(sentence) && before.endsWith('tại ') && /^ (?:lần )?thứ /.test(behind),
  },
  {
    name: 'held there',
    example: 'tại |buổi họp báo do Thường trực HĐND tỉnh tổ chức sáng 27-11',
    score: 4,
    fits: (told) => /(?:tại|trong) "?$/.test(told.before) && isHeldThere(told),
  },
  {
    name: 'held at the front',
    example: 'Chiều 5-2, tại |Kỳ họp thứ 16 của HĐND tỉnh, các đại biểu đã bầu …',
    score: 5,
    fits: (told) =>
      !told.head.verb &&
      told.before.endsWith('tại ') &&
      OWN_NUMBER.test(told.behind) &&
      isRightBehindDay(told),
  },
  {
    name: 'held at the front, the day behind',
    example: 'Tại |Hội nghị Ban Chấp hành Đảng bộ tỉnh ngày 4/3/2025, đồng chí A đã công bố …',
    score: 5,
    fits: isAtFront,
  },
  {
    name: 'told elsewhere',
    example: 'nhấn mạnh tại |hội nghị',
    score: 0,
    fits: ({ before }) => /(?:tại|sau|trước|theo|như) $/.test(before),
  },
  {
    name: 'decides',
    example: '|Cuộc họp cũng thống nhất Đại hội …',
    score: 0,
    fits: ({ head, subject, behind }) => !head.verb && head.from === subject && DECIDES.test(behind),
  },
  {
    name: 'takes place',
    example: 'Sáng 2-4, |Hội nghị … diễn ra',
    score: 5,
    fits: (told) => !told.head.verb && isSubject(told) && does(told),
  },
  {
    name: 'named first',
    example: '|Hội nghị …',
    score: 2,
    fits: (told) => !told.head.verb && isSubject(told),
  },
  {
    name: 'takes place, named behind a comma',
    example: 'Sau nhiều ngày chờ đợi, |Hội nghị … diễn ra',
    score: 4,
    fits: (told) => !told.head.verb && does(told) && told.before.endsWith(', '),
  },
  { name: 'named', example: 'tinh thần |Hội nghị', score: 1, fits: ({ head }) => !head.verb },
  {
    name: 'body hears',
    example: 'UBND tỉnh |nghe báo cáo',
    score: 4,
    fits: ({ head, sentence, subject }) =>
      head.kind === 'họp' &&
      head.words !== 'họp' &&
      beginsBody(sentence.lower.slice(subject, subject + 40)) &&
      head.from > subject + 3,
  },
  {
    name: 'hears',
    example: '|nghe báo cáo',
    score: 1,
    fits: ({ head }) => head.kind === 'họp' && head.words !== 'họp',
  },
  {
    name: 'said of a gathering before',
    example: 'kết quả Hội nghị Trung ương 5 (khóa XIII), |họp từ ngày 3/5 đến ngày 10/5',
    score: 0,
    fits: ({ head, before }) =>
      head.words === 'họp' && /(?:hội nghị|đại hội|kỳ họp|phiên họp)[^.;]{0,80}, $/.test(before),
  },
  {
    name: 'body meets',
    example: 'Ban Thường vụ Tỉnh ủy |họp',
    score: 5,
    fits: (told) => /^họp(?: báo)?$/.test(told.head.words) && hasSubject(told),
  },
  { name: 'meets', example: '|họp', score: 1, fits: ({ head }) => /^họp(?: báo)?$/.test(head.words) },
  {
    name: 'no visitor',
    example: 'dân quân |kiểm tra',
    score: 1,
    fits: (told) =>
      isVisit(told) &&
      !VISITOR.test(told.sentence.lower.slice(Math.min(told.subject, told.head.from), told.head.from)),
  },
  { name: 'does', example: 'Chủ tịch UBND tỉnh |tiếp Đoàn đại biểu …', score: 4, fits: () => true },
];

/** So much before and behind a head is read. */
const BEFORE = 120;

/** How sure the words around a head make it that its gathering was held, and the rule that says so. */
export function judge(
  sentence: Sentence,
  head: Head,
  subject: number,
  dates: readonly DateMention[],
): { score: number; rule: string } {
  const { lower } = sentence;
  const before = lower.slice(Math.max(0, head.from - BEFORE), head.from);
  const behind = lower.slice(head.to, head.to + LONGEST_SUBJECT);
  const told = { sentence, head, dates, subject, before, behind };
  const { score, name } = RULES.find((rule) => rule.fits(told)) ?? { score: 0, name: 'none' };
  return { score, rule: name };
}
