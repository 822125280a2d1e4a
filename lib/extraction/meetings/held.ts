import type { DateMention } from '../../vietnamese/dates.ts';
import type { Sentence } from '../passage.ts';
import { beginsBody } from './bodies.ts';
import { bracketed, follows, isQuoted, tagLength } from './clause.ts';
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

/** What the words around a head say of whether its gathering was held; `|` stands before the head in the examples. */
interface HeldRule {
  name: string;
  example: string;
  /** 5: surely held; 4: held; 1–2: perhaps; 0: spoken of only. */
  score: number;
  fits(told: Told): boolean;
}

const ADVERBS =
  '(?: (?:đã|long trọng|trọng thể|trang trọng|thành công|buổi|cuộc|và chỉ đạo|chỉ đạo|và phát biểu(?: chỉ đạo)?(?: tại)?|khai mạc|lại|một|chương trình(?: làm việc)?|của|kết luận|và kết luận))*';
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
/** `Cuộc họp cũng thống nhất Đại hội …`: a bare noun that decides is the gathering told before, not a new one. */
const DECIDES =
  /^ (?:(?:đã|cũng|còn|vừa) )*(?:thống nhất|nhất trí|quyết định|quyết nghị|thông qua|thảo luận|cho ý kiến|nghe|xem xét)(?!\p{L})/u;

const PREDICATE =
  /(?<!\p{L})(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức|kết thúc|tiếp tục|họp)(?!\p{L})/u;
/** `thăm chính thức Việt Nam, dự Lễ …`: what a journey is for is told elsewhere (case 10). */
const JOURNEY = /thăm (?:chính thức|hữu nghị|cấp nhà nước|và làm việc chính thức)/;
/** The verb of a gathering that is the subject stands within so many letters. */
const LONGEST_SUBJECT = 300;

/** `tại |buổi họp báo do Thường trực HĐND tỉnh tổ chức sáng 27-11`, `Trước đó, tại |Hội nghị … (diễn ra ngày 6-5)` */
function isHeldThere({ sentence: { lower }, head, dates, behind }: Told): boolean {
  const day = dates.find(({ from, kind }) => from >= head.to && kind !== 'month' && kind !== 'quarter');
  if (
    day &&
    /^(?:[^,.;]{0,30}|[^",.;]{0,160}") (?:vào|diễn ra|trong)(?: vào)?(?: các)? ?$/.test(
      lower.slice(head.to, day.from),
    )
  )
    return true;
  return (
    /^[^,.;]{0,20} do [^,.;]{3,100} tổ chức (?:vào |sáng|chiều|tối|ngày|hôm)/.test(behind) ||
    /(?: \(|^[^,.;]{0,160}, )(?:diễn ra|tổ chức|họp|khai mạc) (?:vào )?(?:sáng|chiều|tối|ngày)/.test(behind)
  );
}

/** Between the day and the gathering: `(…), tại |`. */
const AT_FRONT = /^\)?,? ?(?:vừa qua,? )?tại $/;
/** `Kỳ họp |thứ 16`, `Hội nghị |lần thứ nhất`. */
const OWN_NUMBER = /^ (?:lần )?(?:thứ )?(?:\d|[ivx]+(?!\p{L})|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)/u;
/** What a sentence begins with that tells first what its event is for. */
const OCCASION =
  /^(?:nhân|chào mừng|hướng tới|thực hiện|trong khuôn khổ|để chuẩn bị|chuẩn bị cho|sau khi|triển khai) /;
const holds = ({ before }: Told) => HOLDS.test(before);
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
    fits: ({ sentence, head }) => JOURNEY.test(sentence.lower.slice(0, head.from)),
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
    fits: (told) => holds(told) && NOT_YET.test(told.before),
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
    fits: ({ head, sentence, dates, before, behind }) =>
      !head.verb &&
      dates.some((day) => day.to <= head.from && AT_FRONT.test(sentence.lower.slice(day.to, head.from))) &&
      before.endsWith('tại ') &&
      OWN_NUMBER.test(behind),
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
const BEFORE = 60;

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
