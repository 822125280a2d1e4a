/** Zero-width characters and soft hyphens that pages leave inside words. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const MARKS = /[\u0300-\u036F]/g;
/** A tone on the wrong letter of `oa`, `oe`, `uy`: `hoà`, `hòan`, `qúy`. */
const MISPLACED =
  /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?<!q..)(?!\p{L})|(?:[òóỏõọ][ae]|[ùúủũụ]y)(?:(?<=q..)|(?=\p{L}))/u;
const PAIR = /[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ]/g;
const LETTER = /\p{L}/u;

/** Spaces other than single ones between words. */
const LOOSE = /^\s|\s(?:\s|$)|[^\S ]/;

/** Anything but composed Latin letters of one small and one capital form: look-alikes of Đ and what is invisible too. */
const UNTIDY = /[^ -\u024F\u1E00-\u1EFF]|[\u00AD\u00D0\u00F0\u0130\u0189\u01C4-\u01CC\u01F1-\u01F3\u1E9E]/;

/** Whether a text is in plain composed Latin letters: `plain` has nothing to do, and case changes letter by letter. */
export const isTidy = (text: string) => !UNTIDY.test(text);

/** NFC, the look-alikes of Đ made one, invisible characters dropped; case and marks stay. */
export function plain(text: string): string {
  if (isTidy(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/[\u00F0\u0256]/g, 'đ');
}

/** One tone placement for a lower-case NFC text: `uỷ` → `ủy`, `hoà` → `hòa`, `hòan` → `hoàn`, `qúy` → `quý`. */
export function placeTones(text: string): string {
  if (!MISPLACED.test(text)) return text;
  return text.replace(PAIR, (pair, at: number) => {
    const letters = pair.normalize('NFD');
    const tone = TONES.exec(letters)?.[0];
    if (!tone) return pair;
    const [first, second] = letters.replace(MARKS, '');
    const next = text[at + 2];
    const closed = (next !== undefined && LETTER.test(next)) || text[at - 1] === 'q';
    return (closed ? `${first}${second}${tone}` : `${first}${tone}${second}`).normalize('NFC');
  });
}

/**
 * The form in which two spellings of a name or a word are compared, and ids are made:
 * NFC, lower case, modern tone placement, one Đ, single spaces. Marks stay (`Hoà` → `hòa`).
 */
export function foldName(text: string): string {
  const folded = placeTones(plain(text).toLowerCase());
  return LOOSE.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

/** The form for searching: folded and without marks (`Đỗ Hoà` → `do hoa`). */
export function bare(text: string): string {
  return foldName(text).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}
