/** Abbreviations of bodies that can open a sentence before a dash: `HĐND - UBND tỉnh …`. */
const BODIES = new Set('UBND HĐND MTTQ TAND VKSND BTV BCH LĐLĐ ĐBQH CLB TP HLV VĐV TX KT'.split(' '));

/** `(CT)- Sáng …`, `(Dân trí) - Chiều …`, `(binhdinh.gov.vn) - …` */
const BRACKETED = /^\(\s?([^()\d][^()]{1,29}?)\s?\)\s?[-–—:.]/u;
/** `(CTO) Chiều …`: without a dash only in capitals. */
const BRACKETED_CAPITALS = /^\(\s?([\p{Lu}.]{2,12})\s?\)\s/u;
/** `TTO - …`, `VOV.VN - …`, `Báo X -` is none. */
const BARE = /^([\p{Lu}]{2,8}(?:\.[\p{Lu}]{2,4})?)\s?[-–—]\s?(?=[\p{Lu}“"‘\d])/u;

/** The tag that opens a story, without brackets or dash, or null. */
export function agencyOf(firstLine: string): string | null {
  const head = firstLine.slice(0, 80).normalize('NFC');
  const bracketed = BRACKETED.exec(head)?.[1] ?? BRACKETED_CAPITALS.exec(head)?.[1];
  if (bracketed) return bracketed.split(/\s+/).length <= 4 ? bracketed : null;
  const bare = BARE.exec(head)?.[1];
  return bare && !BODIES.has(bare) ? bare : null;
}
