import { wholeOf } from './body-core.ts';
import { isForeignKey, keyParts } from './body-key.ts';
import { type Level, MEMBER, RULING, ranksOf, STATE } from './post-rank.ts';
import type { HeldPost } from './profile.ts';
import { remember } from './remember.ts';

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
  /** The core it is a part of; null where none. */
  whole: string | null;
  level: Level;
  /** From 1 (a commune's head) to 8 (the state's); null where the title does not tell. */
  rank: number | null;
  /** The highest that a holder may stand: a member of the Central Committee may be a minister. */
  top: number | null;
  /** Whether it fills a working day: a director, not a member. */
  full: boolean;
  /** Days as numbers; null where it was only told as past. */
  from: number | null;
  to: number | null;
}

const DAY = 86_400_000;
/** Committees of a place whose heads also head its council or government. */
const COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị) ủy$|^đảng ủy$/u;
/** Bodies that are a side line: their heads have another post. */
const SIDE =
  /^(?:đảng ủy .|chi bộ|hội đồng|ban chỉ đạo|ban tổ chức (?!trung ương|tỉnh ủy)|tiểu ban|đoàn (?!thanh niên)|tổ |liên hoan|quỹ|ban vận động|hội (?!nông dân|cựu chiến binh|liên hiệp phụ nữ))/u;
/** Bodies of the whole country; another may be one whose place is not known as such (`Trường Y Sông Lam`). */
const NATION =
  /^(?:bộ (?!môn)|quốc hội|chính phủ|nhà nước|đảng$|ban bí thư|tổng cục|quân (?:khu|chủng|đoàn|đội)|thanh tra chính phủ)|trung ương|việt nam|tối cao|quốc hội$|chính phủ$|quốc gia|nhà nước/u;

/** The facts of one post. */
export function factsOf(post: HeldPost): PostFacts {
  const [from = null, to = null] = [post.from, post.to].map((day) =>
    day === null ? null : Date.parse(day) / DAY,
  );
  return { post, ...standing(post.bodyKey === null ? post.key : `${post.key}\n${post.bodyKey}`), from, to };
}

/** What the keys of a post and its body tell. */
const standing = remember((keys): Omit<PostFacts, 'post' | 'from' | 'to'> => {
  const [key = '', bodyKey = null] = keys.split('\n');
  const title = key.split('|')[0] as string;
  const { core, province, unit } = keyParts(bodyKey);
  const level = STATE.test(title) && !province ? 'nation' : levelOf(bodyKey, province, unit);
  const full = level !== 'none' && !MEMBER.test(title) && !SIDE.test(core);
  const [rank, top] = (SIDE.test(core) ? null : ranksOf(title, core, level)) ?? [null, null];
  return { title, core, province, unit, whole: wholeOf(core), level, rank, top, full };
});

function levelOf(key: string | null, province: string | null, unit: string | null): Level {
  if (key === null) return 'none';
  if (isForeignKey(key)) return 'abroad';
  if (unit) return /^(?:xã|phường|thị trấn|đặc khu)(?: |$)/u.test(unit) ? 'commune' : 'district';
  if (province === null) return NATION.test(key) ? 'nation' : 'none';
  return 'province';
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
