import { foldName } from '../../vietnamese/forms.ts';
import { CLOSED_BODIES, OPEN_BODIES } from '../../vietnamese/lexicon/bodies.ts';

/** What meets or is visited and is no organisation of the lexicon: places, short forms, people in charge. */
const ALSO = (
  'btv|bch|thường trực|chi bộ|tổ|đoàn|trung ương|huyện|thành phố|tp|thị xã|xã|phường|tỉnh|quận|đặc khu|lãnh đạo|' +
  'khối|cụm|qh|đảng|nhóm|wb|ubmttq|mttq|lđlđ|tập thể'
).split('|');
const STARTS = [...new Set([...OPEN_BODIES, ...CLOSED_BODIES].map(foldName)), ...ALSO]
  .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((one, other) => other.length - one.length);
/** The words with which the name of a body begins, in small letters. */
const BODY_START = new RegExp(`^(?:${STARTS.join('|')})(?![\\p{L}])`, 'u');
/** `Bộ trưởng`, `Hội đồng hương`: posts and others that begin like a body. */
const NO_BODY =
  /^(?:bộ trưởng|khoa học|ban hành|tổ chức|hội nghị|hội thảo|hội đàm|hội kiến|đoàn kết|tổ trưởng|bộ máy|tổng bí thư|sở hữu|báo cáo|cục trưởng|phòng,? chống|phòng ngừa)/;
/** Where the business of a meeting begins after the body that meets. */
const BUSINESS =
  /[,;(:]| (?:đánh giá|cho ý kiến|thông qua|sơ kết|tổng kết|triển khai|quán triệt|bàn|xem xét|góp ý|đóng góp|rà soát|nghe|kiểm điểm|lấy ý kiến|về|để|nhằm|do|lần thứ|thứ|phiên|mở rộng|nhiệm kỳ|định kỳ|thường kỳ|công bố|học tập|thực hiện|năm|quý|tháng|diễn ra|đã|sẽ|tổ chức|nhân(?! dân)|sang|đang|dẫn đầu|tham mưu)(?!\p{L})/u;

/** True where the words begin like the name of a body. */
export function beginsBody(lower: string): boolean {
  return BODY_START.test(lower) && !NO_BODY.test(lower);
}

/** The body at the beginning of `text` up to the business of the meeting; null where none begins there. */
export function bodyAt(text: string): string | null {
  const lower = text.toLowerCase();
  if (!beginsBody(lower)) return null;
  const first = lower.startsWith('tổ ') ? 2 : 1;
  const stop = lower.slice(first).search(BUSINESS);
  const body = (stop < 0 ? text : text.slice(0, first + stop)).trim();
  return body.replace(/[\s.,-]+$/, '') || null;
}

/** `được sự đồng ý của …, |Thường trực HĐND xã`: what is said before the body. */
const LEADING =
  /^(?:[,\s]+|(?:tới|vừa qua|qua),? |tại [^,]{1,80}, ?|đã |(?:nhân dịp|trong|được|thực hiện|theo|sau|với|dưới|để|chào mừng|hướng tới|tiếp tục) [^,]{1,120}, ?)+/iu;
/** Words between the body and its verb. */
const TRAILING =
  /(?:^| )(?:đã|vừa|sẽ|long trọng|trọng thể|trang trọng|chính thức|thành công|phối hợp|cũng|tiến hành|tổ chức|tổ chức buổi|khai mạc|bế mạc|tiếp tục|bước vào|triệu tập|dự kiến|buổi|cuộc|có|với [^,]{1,80})$/u;
/** A subject is never longer. */
const LONGEST_SUBJECT = 400;

/** Takes the words before the verb off one by one: in steps, so that no run of commas costs more than its length. */
function withoutTrailing(text: string): string {
  let end = text.length;
  for (let step = 0; step < 8; step++) {
    while (end > 0 && ', '.includes(text.charAt(end - 1))) end--;
    const m = TRAILING.exec(text.slice(0, end));
    if (!m) break;
    end = m.index;
  }
  return text.slice(0, end);
}

/** `… chủ trì, phối hợp với …`, `… do ông A dẫn đầu`: what follows the body that leads. */
const TOGETHER = /(?:,? (?:chủ trì|phối hợp|do|công bố|cùng|trân trọng|gồm)[ ,]| (?:đã|vừa|sẽ) ).*$/u;

/** The body that holds a meeting: the subject before the holding verb, where it is a body and no person. */
export function organiserIn(subject: string): string | null {
  if (subject.length > LONGEST_SUBJECT) return null;
  const text = withoutTrailing(subject.replace(LEADING, '').replace(TOGETHER, '')).trim();
  if (!text || text.length > 160 || !beginsBody(text.toLowerCase())) return null;
  if (/(?:^| )(?:ông|bà|đồng chí) /.test(text)) return null;
  return text;
}

const HELD_BY =
  /(?:^|[ ,])do (?<who>[^,.;]{3,100}?) (?:phối hợp |đã )?(?:tổ chức|chủ trì|đăng cai)(?!\p{L})/u;

/** `… do Bộ X tổ chức`: the body that holds it, in a sentence on the meeting. */
export function heldBy(sentence: string): string | null {
  const who = HELD_BY.exec(sentence)?.groups?.who;
  return who && beginsBody(who.toLowerCase()) ? who : null;
}
