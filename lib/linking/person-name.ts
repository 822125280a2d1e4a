import { bare, foldName, plain } from '../vietnamese/forms.ts';
import { HONORIFICS, RANKS } from '../vietnamese/lexicon/forms-of-address.ts';
import { NAMES_IN_RELIGION, SURNAMES } from '../vietnamese/lexicon/surnames.ts';
import { isSyllable } from '../vietnamese/syllables.ts';
import { type ForeignName, foreignParts, sameForeign } from './foreign-name.ts';
import { remember } from './remember.ts';
import { COMMON_GIVEN, COMMON_MIDDLES, SURNAME_SHARE } from './weights.ts';

const surnames = new Set([...SURNAMES, ...NAMES_IN_RELIGION].map(foldName));
const addresses = new Set([...HONORIFICS, ...RANKS].map(foldName));
/** `GS.TS`, `PGS`, `ThS.`: degrees in front. */
const DEGREE = /^(?:(?:gs|pgs|ts|ths|bs|ks|cn|tskh|bsck|ls|nsnd|nsưt|ngnd|ngưt|đ\/c)[.,]?)+$/u;
const LONGEST_ADDRESS = 4;
const HIGHLANDS = /^[hkyơ]['’ʼ‘]/u;

/** How two prints of names agree. */
export type NameMatch = 'same' | 'variant' | 'misprint' | 'none';

/** A name without forms of address and degrees: `GS.TS Trần Văn Khải` → `trần văn khải`. */
export const nameWords: (name: string) => readonly string[] = remember((name) => {
  const words = foldName(plain(name)).replace(/[’ʼ‘]/g, "'").split(' ');
  // A name keeps two words.
  for (let cut = true; cut && words.length > 2; ) cut = cutFront(words);
  return words;
});

function cutFront(words: string[]): boolean {
  if (DEGREE.test(words[0] as string)) {
    words.shift();
    return true;
  }
  for (let length = Math.min(LONGEST_ADDRESS, words.length - 2); length > 0; length--) {
    const front = words.slice(0, length).join(' ');
    // `Anh`, `Bác` are no surnames, `Cô` may be: one word only where a surname follows.
    if (addresses.has(front) && (length > 1 || surnames.has(words[1] as string))) {
      words.splice(0, length);
      return true;
    }
  }
  return false;
}

/** Whether a name is of another tongue: `Xéc-gây V.Mi-khai-lốp`, `Lydia`; not `Y Biêr Niê`. */
const isForeignName = remember((name) => {
  const words = name.split(' ');
  const first = words[0] as string;
  if (HIGHLANDS.test(first)) return false;
  if (words.some((word) => /[\p{L}]-\p{L}|\p{L}\.\p{L}/u.test(word))) return true;
  return !surnames.has(first) && words.some((word) => !isSyllable(word));
});

const isForeign = (words: readonly string[]) => isForeignName(words.join(' '));

/** What candidates are found by: equal for two prints of one name. */
export const nameKeys: (name: string) => readonly string[] = remember((name) => {
  const words = nameWords(name);
  const whole = bare(words.join(' '));
  if (isForeign(words)) {
    const { family } = foreignParts(words);
    return family.length < 2 ? [whole] : [whole, `~${family}`];
  }
  const short = bare(withoutMiddle(words).join(' '));
  return short === whole ? [whole] : [whole, short];
});

/** `vũ thị thu hà` → `vũ thu hà`; a name of three words keeps its own. */
function withoutMiddle(words: readonly string[]): string[] {
  return words.length < 4 ? [...words] : [words[0] as string, ...words.slice(-2)];
}

/** How two names agree. */
export function matchNames(one: string, two: string): NameMatch {
  const [a, b] = [nameWords(one), nameWords(two)];
  const [left, right] = [a.join(' '), b.join(' ')];
  if (left === right) return 'same';
  const [foreign, other] = [isForeign(a), isForeign(b)];
  if (foreign || other) {
    if (bare(left) === bare(right)) return 'same';
    return foreign && other && sameForeign(parts(a), parts(b)) ? 'variant' : 'none';
  }
  // A name set without marks: `TRAN VAN KHAI`.
  const unmarked = left === bare(left) || right === bare(right);
  if (bare(left) === bare(right)) return unmarked ? 'variant' : 'misprint';
  // One may lack a middle name; two that are both there must agree.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < long.length && withoutMiddle(long).join(' ') === short.join(' ') ? 'variant' : 'none';
}

const partsOf = remember((name): ForeignName => foreignParts(name.split(' ')));
const parts = (words: readonly string[]) => partsOf(words.join(' '));

/** From 0, borne by many (`Nguyễn Văn Hùng`), to 1. */
export const rarityOf: (name: string) => number = remember((name) => {
  const words = nameWords(name);
  if (isForeign(words)) return 1;
  const [surname = '', ...rest] = words;
  const share = SURNAME_SHARE[surname] ?? 0.5;
  // Each doubling of the surname's share, each plain given name makes it commoner.
  let rare = 0.45 - 0.07 * Math.log2(share / 0.5);
  if (rest.length < 2) rare -= 0.15;
  if (rest.length > 2) rare += 0.15;
  for (const word of rest) rare += COMMON_MIDDLES.has(word) ? -0.1 : COMMON_GIVEN.has(word) ? 0.05 : 0.3;
  return Math.min(1, Math.max(0, rare));
});
