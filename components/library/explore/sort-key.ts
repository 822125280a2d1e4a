const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** `a` < `ă` < `â`, `o` < `ô` < `ơ`: after every letter that may follow the plain one. */
const QUALITY: Record<string, string> = { '\u0306': '{', '\u0302': '|', '\u031B': '}' };
/** Tones in the order of Vietnamese dictionaries: huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const MARK = /[\u0300-\u036F]/;

/**
 * What puts texts into the order of Vietnamese dictionaries by plain comparison: letters first, tones second.
 * The browser's own collation is right as well, and takes twenty times as long.
 */
export function sortKey(text: string): string {
  let letters = '';
  const apart = text.toLowerCase().replace(/đ/g, 'd{').normalize('NFD');
  for (const letter of apart) {
    if (!MARK.test(letter)) letters += letter;
    else if (QUALITY[letter]) letters += QUALITY[letter];
  }
  const tones = Array.from(apart.match(TONE) ?? [], (tone) => TONES.indexOf(tone) + 1);
  return tones.length ? `${letters}\u0000${syllableTones(apart)}` : letters;
}

/** One figure a syllable, so that `hoa hồng` and `hóa hồng` differ in the first. */
function syllableTones(apart: string): string {
  return apart
    .split(' ')
    .map((syllable) => TONES.findIndex((tone) => syllable.includes(tone)) + 1)
    .join('');
}
