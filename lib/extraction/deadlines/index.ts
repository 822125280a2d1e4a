import type { Article, Deadline } from '../../model/index.ts';
import { lastDayOf } from '../../vietnamese/days.ts';
import { datesIn, evidenceIn, type Passage, type Sentence } from '../passage.ts';

/** `Chậm nhất ngày 22/02`: the words alone set a deadline. */
const SURE =
  /(?:chậm nhất|muộn nhất|hạn chót|thời hạn|hạn cuối)(?: là| đến| vào| trong| hoàn thành| hết| trước)*[: ]*$/;
/** `trước ngày 30-6`, `hoàn thành trong tháng 8`: a deadline only where something is to be done by then. */
const BEFORE = /(?:trước|đến hết|hết|trong|vào|xong) (?:thời điểm )?$/;
/** What is done by a day: `bàn giao mặt bằng trước ngày 30-6`. */
const WORK =
  '(?:hoàn thành|hoàn thiện|gửi|trình|báo cáo|trả lời|bàn giao|giải quyết|đóng điện|thông xe|phê duyệt|tổ chức|triển khai|khắc phục|thực hiện|xử lý|nộp|bố trí|công khai|rà soát|ban hành|khẩn trương|tập trung|làm xong|giải ngân|thanh toán|di dời|khởi công|đưa vào)';
const DUTY = new RegExp(`(?<!\\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|${WORK.slice(3, -1)})(?!\\p{L})`, 'u');
const COMPLETE = /(?<!\p{L})(?:hoàn thành|hoàn thiện|xong)(?!\p{L})/u;
const ASKED = new RegExp(`(?:yêu cầu|đề nghị|giao) (?<who>[^;]{2,80}?),? (?<what>${WORK} .+)$`, 'u');
const WORKS = new RegExp(`(?<!\\p{L})${WORK} .*$`, 'u');
const MUST = /(?<!\p{L})(?:phải|cần|có trách nhiệm)(?!\p{L})/u;

/** Words of `SURE`, `BEFORE` and `COMPLETE`: where none stands no deadline is told, and most sentences have none. */
const CUE = /trước |hết |nhất|hạn|hoàn th|xong/;

/** So much before a day is read for what is due on it. */
const LONGEST_DUTY = 300;

function tidy(words: string | undefined): string | null {
  const text = words?.replace(/^[\s,:-]+|[\s,.;:-]+$/g, '') ?? '';
  return text.length > 1 && text.length < 300 ? text : null;
}

/** Who must do what, told after the deadline (`Chậm nhất ngày …, các xã phải …`) or before it. */
function duty(sentence: Sentence, from: number, to: number): { who: string | null; what: string | null } {
  const { plain } = sentence;
  const end = plain.indexOf(';', to);
  const after = plain.slice(to, end < 0 ? plain.length : end);
  const must = MUST.exec(after);
  if (must)
    return { who: tidy(after.slice(0, must.index)), what: tidy(after.slice(must.index + must[0].length)) };
  const begin = Math.max(plain.lastIndexOf(';', from) + 1, from - LONGEST_DUTY, 0);
  const before = plain.slice(begin, from).replace(/(?:chậm nhất|trước|trong|đến hết|hết|vào) ?$/i, '');
  const asked = ASKED.exec(before);
  if (asked) return { who: tidy(asked.groups?.who), what: tidy(asked.groups?.what) };
  const works = WORKS.exec(before);
  // `Các địa phương |bàn giao mặt bằng …`: who stands at the head of the clause.
  const subject = works ? before.slice(0, works.index).trim() : '';
  const who = /^\p{Lu}[^,:]{2,80}$/u.test(subject) ? subject.replace(/ (?:sẽ|cần|phải)$/, '') : null;
  return { who, what: tidy(works?.[0]) };
}

/** The clause up to a unit of a sentence. */
function clauseBefore(lower: string, at: number): string {
  return lower.slice(Math.max(lower.lastIndexOf(';', at), lower.lastIndexOf(', ', at), 0), at);
}

/** By which day who must have done what. A month is due at its last day. */
export function findDeadlines(article: Article, passages: Passage[]): Deadline[] {
  const found: Deadline[] = [];
  const told = new Set<string>();
  const posted = article.publishedAt?.slice(0, 10) ?? null;
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      if (!CUE.test(sentence.lower)) continue;
      for (const date of datesIn(sentence, posted)) {
        if (!date.value || (date.kind !== 'day' && date.kind !== 'month')) continue;
        const before = sentence.lower.slice(Math.max(0, date.from - 40), date.from);
        const sure = SURE.test(before);
        if (!sure && !BEFORE.test(before)) continue;
        if (!DUTY.test(sentence.lower)) break;
        // `trong tháng 8`, `vào ngày …` alone is only a time: the work must stand beside it.
        if (!sure && !/trước $|hết $/.test(before) && !COMPLETE.test(clauseBefore(sentence.lower, date.from)))
          continue;
        const by = date.kind === 'month' ? lastDayOf(date.value) : date.value;
        if (posted && by < posted) continue;
        const { who, what } = duty(sentence, date.from, date.to);
        if (!sure && !what) continue;
        const evidence = evidenceIn(
          article,
          sentence,
          date.from,
          date.to,
          sure ? 'deadline.latest' : 'deadline.before',
        );
        const key = `${by} ${what ?? ''}`;
        if (!told.has(key)) found.push({ by, who, what, evidence });
        told.add(key);
      }
    }
  return found;
}
