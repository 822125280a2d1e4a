import type { Article } from '../../model/index.ts';
import { levelOfProvince, provinceOn } from '../../vietnamese/places.ts';

/** What the letters at the end of a number say of who issued it, where only one body can. */
const BY_LETTERS: Record<string, string> = {
  CP: 'Chính phủ',
  'NĐ-CP': 'Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  CTN: 'Chủ tịch nước',
  VPCP: 'Văn phòng Chính phủ',
  VPTW: 'Văn phòng Trung ương Đảng',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
};
/** A body in words, at the place where the text names it: `của Bộ Chính trị`, `UBND tỉnh phê duyệt`. */
const BODY =
  /(?:BCH|Ban Chấp hành) (?:Trung ương|TW|T\.Ư)(?: Đảng)?|Bộ Chính trị|Ban Bí thư|Thủ tướng(?: Chính phủ)?|Chính phủ|(?:Ủy ban|UB) ?Thường vụ Quốc hội|Quốc hội|Chủ tịch nước|(?:Ban Thường vụ|BTV|BCH|Ban Chấp hành) (?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng bộ \p{L}+)|Tỉnh ủy|Thành ủy|(?:UBND|HĐND) (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|Bộ trưởng Bộ \p{Lu}\p{L}+(?: \p{L}+)?|Bộ \p{Lu}\p{L}+(?: (?:và|\p{Lu}\p{L}+|\p{Ll}\p{L}+))?|Ban \p{Lu}\p{L}+ (?:\p{L}+ )?Trung ương/gu;
const WRITTEN: [RegExp, string][] = [
  [/^BTV /, 'Ban Thường vụ '],
  [/^BCH /, 'Ban Chấp hành '],
  [/ (?:TW|T\.Ư)(?= |$)/, ' Trung ương'],
  [/^UB ?Thường/, 'Ủy ban Thường'],
  [/^Thủ tướng$/, 'Thủ tướng Chính phủ'],
  [/ TP\.?$/, ' thành phố'],
];

function written(body: string, { outlet, publishedAt }: Article): string {
  let name = body;
  for (const [short, long] of WRITTEN) name = name.replace(short, long);
  if (!outlet.province) return name;
  const day = publishedAt?.slice(0, 10) ?? null;
  const place = provinceOn(outlet.province, day);
  const city = levelOfProvince(place, day) === 'thành phố';
  if (/(?:Tỉnh ủy|tỉnh)$/.test(name)) return city ? name : `${name} ${place}`;
  if (/(?:Thành ủy|thành phố)$/.test(name) && city) return `${name} ${place}`;
  return name;
}

/**
 * Who issued a document: the body named after it (`của …`), else the one whose letters it bears,
 * else the body that the sentence says issues or approves it.
 */
export function issuerOf(
  before: string,
  after: string,
  organ: string | null,
  article: Article,
): string | null {
  BODY.lastIndex = 0;
  const next = BODY.exec(after.slice(0, 60));
  // The body stands right after the number: `của Bộ Chính trị`, `do … ban hành`.
  if (next && /^[,; ]*(?:của|do)? ?$/.test(after.slice(0, next.index)) && /^[,; ]*(?:của|do) /.test(after))
    return written(next[0], article);
  const letters = organ?.replace(/\d+$/, '') ?? '';
  const known = BY_LETTERS[letters] ?? BY_LETTERS[letters.split(/[-/]/).pop() ?? ''];
  if (known) return known;
  const near = before.slice(-160);
  const verb = near.search(/ban hành|phê duyệt/);
  if (verb >= 0 || organ === 'UBND' || organ === 'HĐND') {
    let last: string | null = null;
    const stretch = verb >= 0 ? near.slice(0, verb) : near;
    for (const m of stretch.matchAll(BODY)) last = m[0];
    if (last) return written(last, article);
  }
  return null;
}
