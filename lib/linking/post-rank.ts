/** Where a body stands; `none` where its words do not tell. */
export type Level = 'nation' | 'province' | 'district' | 'commune' | 'abroad' | 'none';

/** Lowest and highest step a holder stands on, from a commune's (1) to the state's (8). */
type Ranks = [number, number];

const HEAD = /^(?:bí thư|chủ tịch)/u;
const DEPUTY = /^phó (?:bí thư|chủ tịch)/u;
/** Committee, council and government of a place. */
export const RULING = /^(?:ubnd|hđnd)$|^(?:tỉnh|thành|huyện|quận|thị) ủy$|^đảng ủy$/u;
export const MEMBER = /^(?:ủy viên|đại biểu|thành viên|đbqh|tỉnh ủy viên|thành ủy viên)/u;
export const STATE = /^(?:phó )?(?:tổng bí thư|chủ tịch nước|thủ tướng)$/u;

/** Posts at the centre: title, body, rank; the first that fits. */
const CENTRE: [RegExp, RegExp, Ranks][] = [
  [/./u, /^bộ chính trị$/u, [6.3, 8]],
  [/^bí thư/u, /^ban chấp hành trung ương đảng$|^ban bí thư/u, [6.3, 7]],
  [/./u, /^ban chấp hành trung ương đảng$/u, [4.4, 8]],
  [/^bộ trưởng|^tổng thanh tra/u, /./u, [6.3, 6.3]],
  [/^chủ tịch$/u, /^quốc hội$/u, [8, 8]],
  [/^phó chủ tịch/u, /^quốc hội$/u, [6.3, 6.5]],
  [/^trưởng ban|^chủ nhiệm|^chủ tịch/u, / trung ương$|^trung ương |^ủy ban/u, [6.3, 6.3]],
  [
    /^(?:thứ trưởng|phó trưởng ban|phó chủ tịch|phó tổng thanh tra|tổng giám đốc|tổng biên tập|tư lệnh)/u,
    /./u,
    [5.3, 5.3],
  ],
  [
    /^(?:cục trưởng|vụ trưởng|viện trưởng|phó tư lệnh|hiệu trưởng|chánh văn phòng|giám đốc)/u,
    /./u,
    [4.3, 4.3],
  ],
]; // prettier-ignore

/** Where a post stands; the steps of a career are counted in it. Null where its words do not tell. */
export function ranksOf(title: string, core: string, level: Level): Ranks | null {
  if (level === 'nation') return centreRank(title, core);
  if (level === 'province') return provinceRank(title, core);
  if (MEMBER.test(title)) return null;
  const [head, deputy] = [HEAD.test(title) && RULING.test(core), DEPUTY.test(title) && RULING.test(core)];
  if (level === 'district') return just(head ? 3 : deputy ? 2.4 : 1.8);
  if (level === 'commune') return just(head ? 1.2 : deputy ? 0.9 : 0.7);
  return null;
}

const just = (rank: number): Ranks => [rank, rank];

function centreRank(title: string, core: string): Ranks | null {
  if (STATE.test(title)) return just(title.startsWith('phó') ? 7 : 8);
  const seat = /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương đảng)/u.test(core);
  if (MEMBER.test(title) && !seat) return null;
  return CENTRE.find(([post, body]) => post.test(title) && body.test(core))?.[2] ?? null;
}

function provinceRank(title: string, core: string): Ranks | null {
  if (MEMBER.test(title)) return core === 'ban thường vụ tỉnh ủy' ? [3, 5.2] : null;
  if (RULING.test(core)) {
    if (HEAD.test(title)) return just(5.2);
    if (/^phó bí thư/u.test(title)) return just(5);
    return DEPUTY.test(title) ? just(4.5) : null;
  }
  if (
    /^(?:trưởng phòng|trưởng khoa|hiệu trưởng|phó hiệu trưởng)/u.test(title) ||
    /^(?:bệnh viện|trường)/u.test(core)
  )
    return just(2.7);
  return just(/^phó /u.test(title) ? 3 : 3.7);
}
