import { foldName, plain } from './forms.ts';

/** A word, a run of digits, one punctuation sign or one line break of a text. */
export interface Token {
  /** NFC form, one Đ, nothing invisible; case as printed. A line break is `\n`. */
  text: string;
  /** `text` as `foldName` gives it: what lexicons are keyed by. */
  fold: string;
  /** UTF-16 offset into the text as it stands. */
  start: number;
  /** Exclusive. */
  end: number;
  kind: 'word' | 'number' | 'punctuation';
  /** `all` for two or more capitals and nothing else (`UBND`), `initial` for one (`Bí`, `Y`). */
  capital: 'none' | 'initial' | 'all';
}

/** Letters with their combining marks, digits after a letter (`QH15`), apostrophes inside (`K’Bốt`). */
const TOKEN =
  /(\p{L}(?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]|['’ʼ‘](?=\p{L}))*)|(\p{N}+)|\r?\n|[^\s\p{Cf}\p{M}]/gu;

/** Between two words that lost their space: `tướngTrần`. */
const SEAM = /(?<=\p{Ll}\p{M}{0,3})(?=\p{Lu}\p{M}{0,3}\p{Ll})/u;

function capitalOf(text: string): Token['capital'] {
  const first = text[0] as string;
  if (first === first.toLowerCase()) return 'none';
  return text.length > 1 && text === text.toUpperCase() ? 'all' : 'initial';
}

/** Cuts a text into tokens, in order; spaces (also odd ones) are left out, line breaks are kept. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Many words of a story recur: each is folded once.
  const seen = new Map<string, Pick<Token, 'text' | 'fold' | 'capital'>>();
  const add = (raw: string, start: number, kind: Token['kind']) => {
    let form = seen.get(raw);
    if (!form) {
      const shown = kind === 'word' ? plain(raw) : raw.includes('\n') ? '\n' : raw;
      form =
        kind === 'word'
          ? { text: shown, fold: foldName(shown), capital: capitalOf(shown) }
          : { text: shown, fold: shown, capital: 'none' };
      seen.set(raw, form);
    }
    tokens.push({ ...form, start, end: start + raw.length, kind });
  };
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[1] ? 'word' : match[2] ? 'number' : 'punctuation';
    let start = match.index;
    for (const part of kind === 'word' ? match[0].split(SEAM) : [match[0]]) {
      add(part, start, kind);
      start += part.length;
    }
  }
  return tokens;
}
