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
  /(?:^|[^\p{L}])(?:(?:tới |đến |về |cùng |tham )?dự(?! (?:thảo|kiến|toán|án|báo|phòng|trữ|luật|khuyết))|có mặt|về phía|sự tham gia|sự hiện diện|ngoài ra|cùng tham gia|cùng tiếp|cùng đi|đi cùng|tiếp (?:và làm việc với )?đoàn có|làm việc với đoàn có|đón (?:tiếp )?đoàn có|cùng làm việc|tham gia|thành phần)(?!\p{L})/u;
const ALSO_ATTENDS = /(?:cùng|tham|tới|đến|về) dự[^.:]{0,80}?(?: có| gồm|:)|sự tham dự của/u;
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

/** Where the stretch after a mention ends in which its own verb stands. */
function stretchEnd(plain: string, mention: Mention, next: Mention | undefined): number {
  const end = Math.min(next?.from ?? plain.length, mention.to + LONGEST_TITLES);
  const stop = plain.indexOf(';', mention.to);
  return stop >= 0 && stop < end ? stop : end;
}

/** `chủ trì và phát biểu`, `chủ trì, kết luận`: two deeds of one subject. */
const JOINED = /^(?:(?: \p{L}+){0,5},? (?:và|đồng thời)(?: \p{L}+)?|,) $/u;

/** A person does so many things in one clause. */
const MOST_DEEDS = 3;

/** First deed behind a mention, and those joined to it. */
function joined(sentence: Sentence, mention: Mention, next: Mention | undefined): Deed[] {
  const own: Deed[] = [];
  const end = stretchEnd(sentence.plain, mention, next);
  for (const deed of deedsIn(sentence, mention.to, end, MOST_DEEDS)) {
    const before = own.at(-1);
    const apart = before && !JOINED.test(sentence.lower.slice(before.to, deed.from));
    if (apart || before?.role === null) break;
    own.push(deed);
  }
  return own;
}

/** `chuyến thăm của |Tổng thống …`, `Theo ông |…`: spoken of, not doing. */
const SPOKEN_OF =
  /(?:(?<!sự (?:tham dự|tham gia|hiện diện|chủ trì|có mặt|góp mặt|chứng kiến|chỉ đạo|điều hành|đồng chủ trì) )của|(?:^|[,.] )theo) (?:các )?(?:đồng chí |ông |bà |ngài )?[\p{L} ]{0,50}$/u;

interface List {
  role: Role;
  from: number;
  to: number;
  rule: string;
}

/** The list that words before a mention open: `Cùng dự có |…`, `dưới sự chủ trì của |…`. */
function listIn(gap: string, at: number, first: boolean): List | null {
  const chairs = CHAIRS_AFTER.exec(gap);
  if (chairs && (first || chairs.index > 0))
    return {
      role: 'chủ trì',
      from: at + chairs.index,
      to: at + chairs.index + chairs[0].length,
      rule: 'role.chairs in a list',
    };
  const attends = (first ? ATTENDS_AFTER : ALSO_ATTENDS).exec(gap);
  return attends
    ? {
        role: 'tham dự',
        from: at + attends.index,
        to: at + attends.index + attends[0].length,
        rule: 'role.attends in a list',
      }
    : null;
}

/** Reads who does what in one sentence. */
export function rolesIn(sentence: Sentence, mentions: Mention[]): Given[] {
  const { lower } = sentence;
  const given: Given[] = [];
  const give = (mention: Mention, role: Role, from: number, to: number, rule: string) =>
    given.push({ mention, role, from, to, rule });
  const deeds = mentions.map((mention, i) => joined(sentence, mention, mentions[i + 1]));
  let list: List | null = null;
  let receiving = false;
  mentions.forEach((mention, i) => {
    const last = mentions[i - 1];
    const gap = lower.slice(last?.to ?? 0, mention.from);
    const own = deeds[i] ?? [];
    list = listIn(gap, last?.to ?? 0, i === 0) ?? list;
    const before = lower.slice(Math.max(0, mention.from - 400), mention.from);
    receiving =
      receives(before) ||
      (receiving && /^[^.]*(?:;|, | và )[^.]*$/.test(gap) && !(deeds[i - 1] ?? []).length);
    if (receiving) {
      give(mention, 'nhận', mention.from, mention.to, 'role.receives from');
      return;
    }
    if (SPOKEN_OF.test(before.slice(-90)) && !list) {
      deeds[i] = [];
      return;
    }
    for (const deed of own) if (deed.role) give(mention, deed.role, deed.from, deed.to, deed.rule);
    const chairsFirst = i === 0 && list?.role === 'chủ trì';
    if (list && own[0]?.role !== null && (chairsFirst || !own.some((d) => d.role !== 'tham dự')))
      give(mention, list.role, list.from, list.to, list.rule);
    // `A, B và C chủ trì`: who stands before another without a deed shares that deed.
    if (!own.length && !list) {
      const sharer = deeds.findIndex((d, j) => j > i && d.length > 0);
      const shared = deeds[sharer]?.[0];
      if (shared && (shared.role === 'chủ trì' || shared.role === 'tham dự'))
        give(mention, shared.role, shared.from, shared.to, `${shared.rule}, with others`);
      else if (i === mentions.length - 1 || i === 0) {
        const speaks = SPEAKS_FIRST.exec(lower);
        if (speaks && i === 0 && mention.from < SPEAKER_LIMIT)
          give(mention, 'phát biểu', 0, speaks[0].length, 'role.speaks, told first');
      }
    }
  });
  return given;
}
