import type { Supplied } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { tokenize } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import { levelLeftOpen, placed } from '../places.ts';
import { type Places, unitEnd } from '../story-places.ts';

/** Who issued a document, its place written out, and what of it was filled in. */
export interface Issuer {
  name: string;
  supplied: Supplied | null;
}

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

/** The longest name of a place, with what stands before it. */
const NEAR = 60;

/** @param behind the words that follow the body */
function written(body: string, behind: string, places: Places): Issuer {
  let name = body;
  for (const [short, long] of WRITTEN) name = name.replace(short, long);
  const level = levelLeftOpen(foldName(name));
  const tokens = level ? tokenize(behind.slice(0, NEAR)) : [];
  const end = level && unitEnd(tokens, 0, level);
  if (end) return { name: `${name} ${writtenOut(tokens, 0, end)}`, supplied: null };
  const { body: whole, supplied } = placed(name, places);
  return { name: whole, supplied };
}

/**
 * Who issued a document: the body named after it (`của …`), else the one whose letters it bears,
 * else the body that the sentence says issues or approves it.
 */
export function issuerOf(before: string, after: string, organ: string | null, places: Places): Issuer | null {
  BODY.lastIndex = 0;
  const next = BODY.exec(after.slice(0, NEAR));
  // The body stands right after the number: `của Bộ Chính trị`, `do … ban hành`.
  if (next && /^[,; ]*(?:của|do)? ?$/.test(after.slice(0, next.index)) && /^[,; ]*(?:của|do) /.test(after))
    return written(next[0], after.slice(next.index + next[0].length), places);
  const letters = organ?.replace(/\d+$/, '') ?? '';
  const known = BY_LETTERS[letters] ?? BY_LETTERS[letters.split(/[-/]/).pop() ?? ''];
  if (known) return { name: known, supplied: null };
  const near = before.slice(-160);
  const verb = near.search(/ban hành|phê duyệt/);
  if (verb >= 0 || organ === 'UBND' || organ === 'HĐND') {
    const stretch = verb >= 0 ? near.slice(0, verb) : near;
    const last = [...stretch.matchAll(BODY)].pop();
    if (last) return written(last[0], stretch.slice(last.index + last[0].length), places);
  }
  return null;
}
