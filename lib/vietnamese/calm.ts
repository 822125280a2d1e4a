import { LEVELS } from './lexicon/bodies.ts';

const SMALL = new Set(LEVELS);
/** Quicker than to write the words in capitals. */
const SMALL_LETTER = /\p{Ll}/u;
const VOWEL = /[AEIOUYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]/u;
/** What ends right before the name of a unit. */
const BEFORE_UNIT =
  /(?:^| )(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn))$/u;
/** What begins like a unit's name behind a level and is none: `TỈNH ỦY`, `XÃ HỘI`; another level too. */
const NO_UNIT = /(?:^| )(?:xã hội|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn)|(?:ủy|uỷ) viên)$/u;

/** Ordinary case for the words of a headline in capitals: `BÍ THƯ` → `Bí thư`; `UBND` and units' names stay. */
export function calm(words: string): string {
  if (SMALL_LETTER.test(words) || words !== words.toUpperCase() || !words.includes(' ')) return words;
  const small = words.toLowerCase().split(' ');
  let unit = false;
  return words
    .split(' ')
    .map((word, at) => {
      const lower = small[at] as string;
      const before = small.slice(Math.max(0, at - 2), at).join(' ');
      const level = BEFORE_UNIT.test(lower) || SMALL.has(small.slice(at, at + 2).join(' '));
      unit = (unit || BEFORE_UNIT.test(before)) && !level && !NO_UNIT.test(`${before} ${lower}`);
      if (!VOWEL.test(word) || word === 'UBND') return word;
      const capital = unit || (at === 0 && !SMALL.has(lower));
      return capital ? word.charAt(0) + lower.slice(1) : lower;
    })
    .join(' ');
}
