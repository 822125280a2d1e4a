import type { Report } from '../appearance.ts';
import { bodyOf } from '../bodies.ts';

/** What a body begins with, in a list of them: `Tỉnh ủy, HĐND, UBND tỉnh`; `Văn hóa, Thể thao` is none. */
const HEAD =
  /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|hđnd|ubnd|ủy ban|ub|mttq|bộ|ban|sở|tỉnh đoàn|thành đoàn|hội|liên đoàn|văn phòng|chính phủ|quốc hội|viện|tòa|công an|đoàn)(?!\p{L})/iu;
const BARE = /^(?:hđnd|ubnd|ủy ban mttq(?: việt nam)?|ub mttq(?: việt nam)?)$/iu;
/** The level at the end of a list belongs to all of it. */
const LEVEL = /(?<!\p{L})(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)(?:\s*\p{Lu}.*)?$/u;
const NUMBERED = /\s+lần thứ .*$/iu;

/** Keys of the bodies that hold a meeting, one each where several are told together. */
export function bodiesOf({ body, home, day }: Report): string[] {
  if (body === null) return [];
  const parts = listed(body.normalize('NFC').replace(NUMBERED, ''));
  return [...new Set(parts.flatMap((part) => bodyOf(part, home, day)?.key ?? []))];
}

function listed(body: string): string[] {
  const parts: string[] = [];
  for (const part of body.split(/\s*[,;]\s*|\s+[-–]\s+/)) {
    if (parts.length === 0 || HEAD.test(part)) parts.push(part);
    else parts[parts.length - 1] += `, ${part}`;
  }
  if (parts.length === 1) return [body];
  const level = LEVEL.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return parts.map((part) => (BARE.test(part) ? `${part} ${level}` : part));
}
