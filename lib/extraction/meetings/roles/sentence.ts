import type { Role } from '../../../model/index.ts';
import type { Sentence } from '../../passage.ts';
import type { Mention } from './mentions.ts';
import { type Deed, deedsIn } from './predicates.ts';

/** A role a sentence gives to a mention, with the words that give it. */
export interface Given {
  mention: Mention;
  role: Role;
  from: number;
  to: number;
  rule: string;
}

/** Between a name and its verb stand titles, never more than this. */
const LONGEST_TITLES = 260;
const CHAIRS_AFTER =
  /dưới sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành) (?:của|chung)|^(?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?!\p{L})|(?:chủ trì|chủ tọa)[^,.;]{0,40} (?:có|gồm|là)(?!\p{L})/u;
const ATTENDS_AFTER =
  /(?:^|[^\p{L}])(?:(?:tới |đến |về |cùng |tham )?dự(?! (?:thảo|kiến|toán|án|báo|phòng|trữ|luật|khuyết))|có mặt|về phía|sự tham gia|sự hiện diện|ngoài ra|cùng tham gia|cùng tiếp|cùng đi|cùng làm việc|tham gia|thành phần)(?!\p{L})/u;
const SPEAKS_FIRST =
  /^(?:\* ?)?(?:tại [^,]{3,80}, ?)?(?:phát biểu|kết luận|chỉ đạo|trao đổi|trả lời|chia sẻ|đáp từ|thay mặt|bế mạc|khai mạc)(?!\p{L})/u;
const SPEAKER_LIMIT = 200;
const AWARDED = /(?:trao|thăng|bổ nhiệm|điều động|phong|chỉ định|phê chuẩn|bầu)/;
const AWARD =
  /(?:quyết định|bằng khen|huân chương|huy chương|huy hiệu|danh hiệu|quân hàm|hàm|giấy khen|giải|chức|kỷ niệm chương|cờ)/;
const APPOINTS =
  /(?:bổ nhiệm|bầu bổ sung|bầu|điều động|chỉ định|phê chuẩn)(?: (?:bổ sung|chức danh|chức vụ|lại|đồng chí|các|ông|bà|ủy viên|và|kết quả|đối với|ubnd|hđnd|tỉnh|\d{4}|-|nhiệm kỳ|:))*[: ]*$/;
const RECEIVERS =
  /nhận (?:giải|bằng khen|quyết định|huân chương|danh hiệu|khen thưởng)[^.;]{0,30}(?:gồm|có|là|:)/;

/** `trao quyết định … cho |Bùi …`, `bầu bổ sung … : |Trần …`: the mention receives. */
function receives(before: string): boolean {
  if (/miễn nhiệm|cho thôi/.test(before.slice(-200))) {
    const last = Math.max(before.lastIndexOf('bổ nhiệm'), before.lastIndexOf('bầu '));
    if (last < before.lastIndexOf('miễn nhiệm')) return false;
  }
  if (APPOINTS.test(before.slice(-120)) || RECEIVERS.test(before)) return true;
  const near = before.slice(-260);
  const to = Math.max(near.lastIndexOf(' cho '), near.lastIndexOf(' đối với '));
  if (to < 0 || /[.;]/.test(near.slice(to)) || near.slice(to).length > 110) return false;
  const deed = near.slice(0, to);
  return AWARDED.test(deed) && AWARD.test(deed);
}

/** The stretch after a mention in which its own verb stands. */
function stretch(lower: string, mention: Mention, next: Mention | undefined): string {
  const end = Math.min(next?.from ?? lower.length, mention.to + LONGEST_TITLES);
  const text = lower.slice(mention.to, end);
  const stop = text.indexOf(';');
  return stop >= 0 ? text.slice(0, stop) : text;
}

/** First deed, and those joined to it (`chủ trì và phát biểu`). */
function joined(text: string): Deed[] {
  const deeds = deedsIn(text);
  const own: Deed[] = [];
  for (const deed of deeds) {
    const before = own.at(-1);
    if (
      before &&
      !/^(?: [\p{L}]+){0,4},? (?:và|,|đồng thời)?(?: có| bài| đã)*(?: ý kiến)? ?$/u.test(
        text.slice(before.to, deed.from),
      )
    )
      break;
    own.push(deed);
    if (own.length >= 3) break;
  }
  return own;
}

/** Reads who does what in one sentence. */
export function rolesIn(sentence: Sentence, mentions: Mention[]): Given[] {
  const { lower } = sentence;
  const given: Given[] = [];
  const give = (mention: Mention, role: Role, from: number, to: number, rule: string) =>
    given.push({ mention, role, from, to, rule });
  const firstFrom = mentions[0]?.from ?? 0;
  const opening = lower.slice(0, firstFrom);
  const chairList = CHAIRS_AFTER.exec(opening.slice(-200)) ?? CHAIRS_AFTER.exec(opening);
  const attendList = chairList ? null : ATTENDS_AFTER.exec(opening);
  let carried: { role: Role; from: number; to: number; rule: string } | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention) continue;
    const text = stretch(lower, mention, mentions[i + 1]);
    const before = lower.slice(Math.max(0, mention.from - 400), mention.from);
    if (receives(before)) {
      give(mention, 'nhận', mention.from, mention.to, 'role.receives from');
      carried = null;
      continue;
    }
    const deeds = joined(text);
    if (chairList && !deeds.some((d) => d.role === 'phát biểu' || d.role === 'báo cáo')) {
      give(mention, 'chủ trì', mention.from, mention.to, 'role.chairs in a list');
      continue;
    }
    for (const deed of deeds) {
      if (deed.role) give(mention, deed.role, mention.to + deed.from, mention.to + deed.to, deed.rule);
    }
    const first = deeds[0];
    if (first) {
      carried =
        first.role === 'chủ trì' || first.role === 'tham dự'
          ? {
              role: first.role,
              from: mention.to + first.from,
              to: mention.to + first.to,
              rule: `${first.rule}, with others`,
            }
          : null;
    } else if (carried) give(mention, carried.role, carried.from, carried.to, carried.rule);
    if (attendList && first?.role !== null)
      give(
        mention,
        'tham dự',
        attendList.index,
        attendList.index + attendList[0].length,
        'role.attends in a list',
      );
    if (i === 0 && !deeds.length) {
      const speaks = SPEAKS_FIRST.exec(lower);
      if (speaks && mention.from < SPEAKER_LIMIT)
        give(mention, 'phát biểu', 0, speaks[0].length, 'role.speaks, told first');
    }
  }
  return given;
}
