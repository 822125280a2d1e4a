import { foldName, placeTones, plain } from '../vietnamese/forms.ts';
import { ABBREVIATIONS } from '../vietnamese/lexicon/abbreviations.ts';
import { remember } from './remember.ts';
import { BODY_SHORTS, FIELD_SHORTS } from './short-forms.ts';

/** A short form in brackets: `Đài Tiếng nói Việt Nam (VOV)`. */
const BRACKET = /\s*\([^()]*\)/g;
/** A term behind the body: `HĐND tỉnh khóa XI, nhiệm kỳ 2021-2026`. */
const TERM = /[,\s]+(?:khóa (?:[ivxl]+|\d+)(?![\p{L}\d])|nhiệm kỳ [\d\s-]+).*$/iu;
/** `TP.Huế`, `Tp Huế`, `TP HCM`. */
const CITY = /(?<![\p{L}\d])tp(?:\.\s*|\s+|$|(?=hcm))/giu;

// `ĐH`, `KH`, `H.`, `Q.` mean other things in a body.
const AMBIGUOUS = /^(?:tp|kh|đh|h\.|q\.|tncs)/i;
const shorts = new Map<string, string>();
for (const [short, long] of Object.entries({ ...ABBREVIATIONS, ...BODY_SHORTS })) {
  const key = foldName(short);
  if (!AMBIGUOUS.test(key)) shorts.set(key, long);
}
const SHORTS = alternatives([...shorts.keys()]);
const fields = new Map(Object.entries(FIELD_SHORTS).map(([short, long]) => [letters(short), long]));
const FIELDS = alternatives(Object.keys(FIELD_SHORTS), true);

/** Longest first, whole words only, any signs between the halves of a field (`VH-TT`, `VH&TT`, `VHTT`). */
function alternatives(words: string[], glued = false): RegExp {
  const sorted = [...words].sort((one, two) => two.length - one.length);
  const forms = sorted.map((word) => {
    const escaped = word.replace(/\./g, '\\.');
    return glued ? escaped.replace(/-/g, '\\s?[-–&,]?\\s?') : escaped;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'giu');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** A body as a reader would write it: one tone placement, abbreviations written out, no term, no brackets. */
export const writtenBody: (body: string) => string = remember((body) => {
  const tidy = plain(body).replace(BRACKET, '').replace(/\s+/g, ' ').trim();
  const toned = tidy.replace(/[\p{L}\p{M}]+/gu, retoned);
  return toned
    .replace(TERM, '')
    .replace(FIELDS, (found) => fields.get(letters(found)) ?? found)
    .replace(CITY, 'thành phố ')
    .replace(SHORTS, longForm)
    .replace(/\s+/g, ' ')
    .trim();
});

/** `TƯ` → `Trung ương`; `Tư` (`Tư lệnh`) is a word. */
function longForm(found: string): string {
  const long = shorts.get(foldName(found)) ?? found;
  return found === found.toUpperCase() || found.includes(' ') ? long : found;
}

/** `Uỷ` → `Ủy`, the capitals as they stand. */
function retoned(word: string): string {
  const small = word.toLowerCase();
  const placed = placeTones(small);
  if (placed === small || placed.length !== word.length) return word;
  return [...placed].map((letter, at) => (word[at] === small[at] ? letter : letter.toUpperCase())).join('');
}

/** What two prints of a body are compared in: small letters, no signs, no `và`, no `của`. */
export function wordsOf(written: string): string {
  return foldName(written)
    .replace(/[^\p{L}\d']+/gu, ' ')
    .replace(/(?<= |^)(?:và|của)(?= )/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
