import { foldName, plain } from './forms.ts';

/** The forms of one word: see `Token`. */
export interface Form {
  text: string;
  plain: string;
  fold: string;
  capital: 'none' | 'initial' | 'all';
  /** UTF-16 units of the word as it stands. */
  length: number;
}

/** Between two words that lost their space: `tướngTrần`. */
const SEAM = /(?<=\p{Ll}\p{M}{0,3})(?=\p{Lu}\p{M}{0,3}\p{Ll})/u;

/** The forms of a run of letters as it stands; two where a space was lost. */
export function formsOf(raw: string): readonly Form[] {
  return SEAM.test(raw) ? raw.split(SEAM).map(formOf) : [formOf(raw)];
}

function formOf(raw: string): Form {
  const text = plain(raw);
  const fold = foldName(text);
  return { text, plain: cased(fold, text), fold, capital: capitalOf(text), length: raw.length };
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

/** One kind of dash and of quote. */
export const signOf = (sign: string) => ALIKE[sign] ?? sign;
