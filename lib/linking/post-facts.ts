import { isForeignKey, keyParts } from './body-key.ts';
import type { HeldPost } from './profile.ts';

/** What a post tells of the one who holds it. */
export interface PostFacts {
  post: HeldPost;
  /** The title without its body. */
  title: string;
  /** Words of the body without its place. */
  core: string;
  /** Words of the province or country; '' where a local body is left open, null for a national one. */
  province: string | null;
  unit: string | null;
  level: 'nation' | 'province' | 'district' | 'commune' | 'abroad' | 'none';
  /** From 1 (a commune's head) to 8 (the state's); null where the title does not tell. */
  rank: number | null;
  /** Whether it fills a working day: a director, not a member. */
  full: boolean;
  /** Days as numbers; null where it was only told as past. */
  from: number | null;
  to: number | null;
}

const DAY = 86_400_000;
const HEAD = /^(?:bí thư|chủ tịch)/u;
const DEPUTY = /^phó (?:bí thư|chủ tịch)/u;
/** Committees of a place whose heads also head its council or government. */
const COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị) ủy$|^đảng ủy$/u;
const RULING = /^(?:ubnd|hđnd)$|^(?:tỉnh|thành|huyện|quận|thị) ủy$|^đảng ủy$/u;
/** Bodies that are a side line: their heads have another post. */
const SIDE =
  /^(?:đảng ủy .|chi bộ|hội đồng|ban chỉ đạo|ban tổ chức (?!trung ương|tỉnh ủy)|tiểu ban|đoàn (?!thanh niên)|tổ |liên hoan|quỹ|ban vận động|hội (?!nông dân|cựu chiến binh|liên hiệp phụ nữ))/u;
const MEMBER = /^(?:ủy viên|đại biểu|thành viên|đbqh|tỉnh ủy viên|thành ủy viên)/u;
const STATE = /^(?:tổng bí thư|chủ tịch nước|thủ tướng)$/u;

/** The facts of one post. */
export function factsOf(post: HeldPost): PostFacts {
  const title = post.key.split('|')[0] as string;
  const { core, province, unit } = keyParts(post.bodyKey);
  const level = levelOf(post.bodyKey, province, unit);
  const base = { post, title, core, province, unit, level };
  const [from, to] = [post.from, post.to].map((day) => (day === null ? null : Date.parse(day) / DAY));
  const member = MEMBER.test(title);
  const full = level !== 'none' && !member && !SIDE.test(core);
  const rank = /^(?:phó )?(?:tổng bí thư|chủ tịch nước|thủ tướng)$/u.test(title)
    ? STATE.test(title)
      ? 8
      : 7
    : SIDE.test(core)
      ? null
      : rankOf(title, core, level);
  return { ...base, rank, full, from: from ?? null, to: to ?? null };
}

function levelOf(key: string | null, province: string | null, unit: string | null): PostFacts['level'] {
  if (key === null) return 'none';
  if (isForeignKey(key)) return 'abroad';
  if (unit) return /^(?:xã|phường|thị trấn|đặc khu)(?: |$)/u.test(unit) ? 'commune' : 'district';
  return province === null ? 'nation' : 'province';
}

/** Where a post stands between a commune's (1) and the state's (8); the steps of a career are counted in it. */
function rankOf(title: string, core: string, level: PostFacts['level']): number | null {
  const member = MEMBER.test(title);
  if (level === 'nation') return nationRank(title, core, member);
  if (level === 'province') return provinceRank(title, core, member);
  if (member) return null;
  const [head, deputy] = [HEAD.test(title) && RULING.test(core), DEPUTY.test(title) && RULING.test(core)];
  if (level === 'district') return head ? 3 : deputy ? 2.4 : 1.8;
  if (level === 'commune') return head ? 1.2 : deputy ? 0.9 : 0.7;
  return null;
}

function nationRank(title: string, core: string, member: boolean): number | null {
  if (core === 'bộ chính trị') return 6.5;
  if (core === 'ban chấp hành trung ương đảng') return title.startsWith('bí thư') ? 6.3 : 5.2;
  if (member) return null;
  if (/^(?:bộ trưởng|tổng thanh tra)|^chủ tịch$/u.test(title) && /^(?:bộ |quốc hội|thanh tra)/u.test(core))
    return 6.3;
  if (/^trưởng ban/u.test(title) && / trung ương$/u.test(core)) return 6.3;
  if (
    /^(?:thứ trưởng|phó trưởng ban|phó chủ tịch|phó tổng thanh tra|tổng giám đốc|tổng biên tập|tư lệnh)/u.test(
      title,
    )
  )
    return 5.3;
  if (/^(?:cục trưởng|vụ trưởng|viện trưởng|phó tư lệnh|hiệu trưởng|chánh văn phòng|giám đốc)/u.test(title))
    return 4.3;
  return null;
}

function provinceRank(title: string, core: string, member: boolean): number | null {
  if (member) return core === 'ban thường vụ tỉnh ủy' ? 4.1 : null;
  if (RULING.test(core)) {
    if (HEAD.test(title)) return 5.2;
    if (/^phó bí thư/u.test(title)) return 5;
    return DEPUTY.test(title) ? 4.5 : null;
  }
  if (/^phó /u.test(title)) return 3;
  if (/^(?:trưởng phòng|trưởng khoa|hiệu trưởng)/u.test(title)) return 2.6;
  return /^bệnh viện|^trường/u.test(core) ? 3 : 3.7;
}

/** Whether one person can hold both at one time. */
export function canHoldBoth(one: PostFacts, two: PostFacts): boolean {
  if (!one.full || !two.full) return true;
  if (one.post.bodyKey === two.post.bodyKey) return sameChair(one.title, two.title);
  const here = one.province === two.province && one.unit === two.unit;
  // `Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh`
  return (
    here &&
    COMMITTEE.test(one.core) !== COMMITTEE.test(two.core) &&
    RULING.test(one.core) &&
    RULING.test(two.core)
  );
}

/** `Phó Chủ tịch`, `Phó Chủ tịch Thường trực`. */
const sameChair = (one: string, two: string) => one.startsWith(two) || two.startsWith(one);
