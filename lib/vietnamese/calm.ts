import { LEVELS } from './lexicon/bodies.ts';

const SMALL = new Set(LEVELS);
const VOWEL = /[AEIOUYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]/u;

/** Ordinary case for the words of a headline in capitals: `BÍ THƯ` → `Bí thư`; `UBND` and the like stay. */
export function calm(words: string): string {
  if (words !== words.toUpperCase() || !words.includes(' ')) return words;
  return words
    .split(' ')
    .map((word, at) => {
      if (!VOWEL.test(word) || word === 'UBND') return word;
      const lower = word.toLowerCase();
      return at === 0 && !SMALL.has(lower) ? word.charAt(0) + lower.slice(1) : lower;
    })
    .join(' ');
}
