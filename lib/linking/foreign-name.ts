import { bare } from '../vietnamese/forms.ts';

/** A foreign name in the sounds that every spelling keeps. */
export interface ForeignName {
  /** Consonants of the last word: `mi-khai-lốp`, `mikhailov` → `mknp`. */
  family: string;
  /** Of the words and initials before it. */
  given: string[];
}

/** Vietnamese spelling of sounds: `x` is s, `d` is z, `ph` is f; in order. */
const VIETNAMESE: [RegExp, string][] = [
  [/đ/g, 't'],
  [/gi(?=[aeouâêôơưă])|d/g, 's'],
];
/** Other spellings: `sh`, `z`, `ch` are hissed, `ck` is one k. */
const OTHER: [RegExp, string][] = [[/d/g, 't']];
/** Sounds that Vietnamese print does not keep apart. */
const COMMON: [RegExp, string][] = [
  // `Ông-phăn`, `Onphan`
  [/ng(?=[^aeiouy]|$)|nh/g, 'n'],
  // `Marquet`, `Mác-kê`
  [/qu/g, 'k'],
  [/tch|sch|sh|ch|tr|x|z|j|c(?=[eiy])|ts/g, 's'],
  [/kh|gh|g|c|q/g, 'k'],
  [/ph|f|v|b|w/g, 'p'],
  [/th/g, 't'],
  [/l|m(?=[bp])/g, 'n'],
  // `r` before a consonant or at the end is dropped or turns to c: `Xéc-gây`, `Sergei`.
  [/r(?=[^aeiouy]|$)/g, ''],
  [/(?<=[aeiouy])k(?=[^aeiouy])/g, ''],
  [/[aeiouyh]/g, ''],
];

/** The sounds of a word; one in front counts as `a`, whichever it is. */
export function soundsOf(word: string): string {
  const vietnamese = word.includes('-') || /[đăâêôơư\u1EA0-\u1EF9]/u.test(word);
  // `đ` counts before the marks go.
  let sounds = word.toLowerCase();
  for (const [print, sound] of vietnamese ? VIETNAMESE : OTHER) sounds = sounds.replace(print, sound);
  sounds = bare(sounds).replace(/[^a-z]/g, '');
  const first = /^[aeiouy]/.test(sounds) ? 'a' : '';
  for (const [print, sound] of COMMON) sounds = sounds.replace(print, sound);
  return first + sounds.replace(/(.)\1+/g, '$1');
}

/** `xéc-gây v.mi-khai-lốp` → family `mknp`, given `sk`, `p`. */
export function foreignParts(words: readonly string[]): ForeignName {
  const parts = words.flatMap((word) => word.split('.')).filter((part) => part !== '');
  const sounds = parts.map(soundsOf);
  return { family: sounds.at(-1) ?? '', given: sounds.slice(0, -1) };
}

/** Whether two foreign names can be one: the same family name, and what stands before it agrees as far as told. */
export function sameForeign(one: ForeignName, two: ForeignName): boolean {
  if (one.family !== two.family || one.family.length < 2) return false;
  const [a, b] = [one.given[0], two.given[0]];
  if (!a || !b) return true;
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}
