import { foldName, isTidy, placeTones, plain } from './forms.ts';

/** The forms of a word, a number or a sign: see `Token`. */
export interface Form {
  text: string;
  plain: string;
  fold: string;
  kind: 'word' | 'number' | 'punctuation';
  capital: 'none' | 'initial' | 'all';
  /** UTF-16 units of it as it stands. */
  length: number;
  /** Whether it stands as `plain`, and its small letters are `fold`. */
  asPrinted: boolean;
}

/** Between two words that lost their space: `tướngTrần`. */
const SEAM = /(?<=\p{Ll}\p{M}{0,3})(?=\p{Lu}\p{M}{0,3}\p{Ll})/u;

/** The forms of a run of letters as it stands; two where a space was lost. */
export function formsOf(raw: string): readonly Form[] {
  const lower = raw.toLowerCase();
  // A capital inside is rare: look for a seam only there.
  const inside = lower !== raw && lower.slice(1) !== raw.slice(1);
  return inside && SEAM.test(raw) ? raw.split(SEAM).map((word) => formOf(word)) : [formOf(raw, lower)];
}

/** Inside a word, as in `K’Bốt`. */
const QUOTES = /[’ʼ‘]/g;

function formOf(raw: string, lower = raw.toLowerCase()): Form {
  if (isTidy(raw) && placeTones(lower) === lower) return asPrinted(raw, lower);
  const text = plain(raw);
  const fold = foldName(text).replace(QUOTES, "'");
  const form = { text, plain: cased(fold, text), fold, capital: capitalOf(text) };
  return { ...form, kind: 'word', length: raw.length, asPrinted: false };
}

/** Most words need no work. */
function asPrinted(raw: string, fold: string): Form {
  const capital = raw === fold ? 'none' : capitalOf(raw);
  return { text: raw, plain: raw, fold, kind: 'word', capital, length: raw.length, asPrinted: true };
}

/** `fold` with the capitals of `text`. */
function cased(fold: string, text: string): string {
  if (fold === text || fold.length !== text.length) return fold;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const small = fold.charAt(at);
    const letter = text.charAt(at);
    out += letter === letter.toLowerCase() ? small : small.toUpperCase();
  }
  return out.length === fold.length ? out : fold;
}

function capitalOf(text: string): Form['capital'] {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 'none';
  return text.length > 1 && text === text.toUpperCase() ? 'all' : 'initial';
}

const ALIKE: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
};

/** A run of digits. */
export function numberOf(raw: string): Form {
  return unworded('number', raw, raw, raw);
}

/** A sign with one kind of dash and of quote, a line break as `\n`. */
export function signOf(raw: string): Form {
  const text = /[\r\n]/.test(raw) ? '\n' : raw;
  return unworded('punctuation', text, ALIKE[text] ?? text, raw);
}

function unworded(kind: 'number' | 'punctuation', text: string, plain: string, raw: string): Form {
  // `Ⅷ` and `Ⓐ` have small letters, which `fold` leaves alone.
  const asPrinted = plain === raw && raw === raw.toLowerCase();
  return { text, plain, fold: plain, kind, capital: 'none', length: raw.length, asPrinted };
}
