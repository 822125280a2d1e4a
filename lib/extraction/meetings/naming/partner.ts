import type { Official } from '../../../model/index.ts';
import { bodyAt } from '../bodies.ts';
import type { Head } from '../openings/kinds.ts';

/** Posts by which a partner is called: what follows them is the institution. */
const POST =
  /^(?:phó |nguyên )*(?:tổng giám đốc|giám đốc|chủ tịch|tổng thư ký|tổng bí thư|bộ trưởng|thứ trưởng|trưởng|bí thư|đại sứ|chủ nhiệm|thủ tướng|tổng thống|quốc vương)(?: (?:thường trực|đặc mệnh toàn quyền))? ([^,(]+)/iu;
const CALLED_BY_POST =
  /^\p{L}+ (?:trưởng|giám đốc|bí thư|tịch)|^(?:chủ tịch|tổng|phó|bộ trưởng|thứ trưởng|đại sứ(?! quán)|thủ tướng|quốc vương)/iu;
const ADDRESSED = /^(?:ông|bà|ngài|đồng chí|anh|chị) /;

/** The partner of a reception or working visit: `làm việc với |huyện Vân Canh`, `tiếp |đoàn đại biểu …` (case 15). */
export function partnerIn(name: string, head: Head): string | null {
  const parties = partiesIn(name);
  if (parties) return parties;
  const rest = name.slice(head.words.length);
  const partner =
    /^(?: và \p{L}+ \p{L}+)?(?: (?:của|giữa) [^,]{2,80}?)?(?: với)? (.+)$/u.exec(rest)?.[1] ?? null;
  // `tiếp 25 Tổng lãnh sự`: people, no institution.
  if (!partner || /^(?:\d|(?:ở|tại|để|trong|ngoài|vào|sau|trước|cùng) )/.test(partner)) return null;
  if (ADDRESSED.test(partner)) {
    const titled = /(?:- |, )(.+)$/.exec(partner)?.[1];
    return titled ? bodyOfTitle(titled) : null;
  }
  return CALLED_BY_POST.test(partner) ? bodyOfTitle(partner) : partner;
}

function bodyOfTitle(titled: string): string | null {
  return POST.exec(titled)?.[1]?.trim() ?? null;
}

/** The body a visit calls on: `thăm, chúc mừng tập thể |Hội Cựu chiến binh tỉnh`; null for families and villages. */
export function hostIn(name: string): string | null {
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    const rest = name.slice(at + 1);
    if (/^\p{Lu}/u.test(rest)) return bodyAt(rest);
  }
  return null;
}

/** `hội nghị bàn giao công tác giữa |A và B| về …`: the bodies that meet. */
export function partiesIn(name: string): string | null {
  return (
    / giữa ((?:\p{Lu}|tỉnh|thành phố|huyện)[^,;]*? và [^,;]*?)(?= về | tại | giai đoạn |,|$)/u.exec(
      name,
    )?.[1] ?? null
  );
}

/** The institution of a single guest: of several posts the last one outside a party (case 15). */
export function institutionOf(guest: Official): string | null {
  const bodies = guest.positions.flatMap((position) => position.body ?? []);
  return bodies.filter((body) => !/đảng|tỉnh ủy|thành ủy/i.test(body)).at(-1) ?? bodies[0] ?? null;
}
