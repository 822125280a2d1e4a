import { bare, foldName } from '../../vietnamese/forms.ts';
import { sentencesOf } from '../../vietnamese/sentences.ts';
import { type Token, tokenize } from '../../vietnamese/tokens.ts';

/** A word or a number of a text, as search compares it. */
export interface Cut {
  /** Without marks: `cần` is `can`, `07` is `7`. */
  bare: string;
  /** In small letters with marks. */
  fold: string;
  /** UTF-16 offset into the text it was cut from. */
  start: number;
  /** Exclusive. */
  end: number;
}

/** A run of letters without an end is no word; its beginning is enough to find it by. */
const LONGEST_WORD = 32;

/** Bare forms of words read before: the language has some 7,000 syllables. */
const known = new Map<string, string>();
const MOST_KNOWN = 8192;

function bareOf(fold: string): string {
  const before = known.get(fold);
  if (before !== undefined) return before;
  const found = bare(fold);
  if (known.size === MOST_KNOWN) known.clear();
  if (fold.length <= LONGEST_WORD) known.set(fold, found);
  return found;
}

/** `K’Bốt` is two words, as many print it. */
const APOSTROPHES = /['’ʼ‘]+/;

function cutsOf({ fold, kind, start, end }: Token, text: string): Cut[] {
  if (kind === 'punctuation') return [];
  if (kind === 'word') {
    if (fold.includes("'")) return partsOf(text.slice(start, end), start);
    const short = fold.slice(0, LONGEST_WORD);
    return [{ bare: bareOf(short), fold: short, start, end }];
  }
  // `ngày 02/04` is `ngày 2/4`, `07-KL/TW` is `7-KL/TW`.
  const number = fold.replace(/^0+(?=\d)/, '').slice(0, LONGEST_WORD);
  return [{ bare: number, fold: number, start, end }];
}

function partsOf(raw: string, start: number): Cut[] {
  let at = 0;
  return raw.split(APOSTROPHES).map((part) => {
    const from = raw.indexOf(part, at);
    at = from + part.length;
    const fold = foldName(part).slice(0, LONGEST_WORD);
    return { bare: bareOf(fold), fold, start: start + from, end: start + at };
  });
}

/** The words and numbers of a text in order; signs between them are left out. */
export function cut(text: string): Cut[] {
  return tokenize(text)
    .flatMap((token) => cutsOf(token, text))
    .filter(({ bare }) => bare !== '');
}

/** The sentences of a text: no phrase goes over the end of one. */
export function sentences(text: string): string[] {
  return text.split('\n').flatMap((line) => sentencesOf(line).map(({ from, to }) => line.slice(from, to)));
}
