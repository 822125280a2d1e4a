import { bodyEnd } from './bodies.ts';
import { heads } from './body-heads.ts';
import { levelAt, placeAt } from './places.ts';
import { postAt } from './posts.ts';
import type { Token } from './tokens.ts';

/** First words of bodies that are parts of others, and of those they are parts of. */
const PART = /^(cục|vụ|viện|phòng|khoa|chi|trung|tổng|trạm|đội|bộ|tổ)$/;
const WHOLE = /^(bộ|sở|trường|bệnh|công|ca|tổng|đại|học|ubnd|quân)$/;
const SHORT = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;

/**
 * The index behind the owner of a part, in brackets or behind a comma:
 * `Cục An ninh (Bộ Công an)`, `Khoa Kế toán, Trường Đại học X`; `end` where there is none.
 */
export function ownerEnd(tokens: readonly Token[], from: number, named: number): number {
  const end = acronymEnd(tokens, named);
  const sign = tokens[end]?.text;
  const at = end + 1;
  if ((sign !== ',' && sign !== '(') || !PART.test(tokens[from]?.fold ?? '')) return end;
  const opens = WHOLE.test(tokens[at]?.fold ?? '') && tokens[at]?.capital !== 'none';
  if (!opens || !heads.at(tokens, at) || postAt(tokens, at)) return end;
  const behind = bodyEnd(tokens, at);
  if (behind < at + 2) return end;
  if (sign === '(') return tokens[behind]?.text === ')' ? behind + 1 : end;
  // `Cục X, Sở Y, Sở Z cùng dự`: more bodies.
  const more = tokens[behind]?.text === ',' || tokens[behind]?.fold === 'và';
  return more && heads.at(tokens, behind + 1) && !postAt(tokens, behind + 1) ? end : behind;
}

/** Over a short form in brackets: `Đài Tiếng nói Việt Nam (VOV)`. */
function acronymEnd(tokens: readonly Token[], at: number): number {
  const short = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1]?.text : undefined;
  // `Đoàn đại biểu Quốc hội (ĐBQH) TP X`: the body goes on.
  const further = placeAt(tokens, at + 3) ?? levelAt(tokens, at + 3);
  return short !== undefined && further === null && SHORT.test(short) ? at + 3 : at;
}

/** The words of a body without its short form in brackets. */
export const withoutAcronym = (body: string) => body.replace(/ ?\(\p{Lu}[\p{Lu}\d]{1,7}\)/u, '');
