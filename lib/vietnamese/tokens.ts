import { BREAK, DIGIT, kindAt, LETTER, MARK, SHAPELESS, SIGN } from './characters.ts';
import { type Form, formsOf, signOf } from './word-forms.ts';

/** A word, a run of digits, one punctuation sign or one line break of a text. */
export interface Token {
  /** NFC form, one Đ, nothing invisible; case as printed. A line break is `\n`. */
  text: string;
  /** The form rules read: `text` with tone marks in one place, one kind of dash and quote. */
  plain: string;
  /** `plain` in small letters, as `foldName` gives it: what lexicons are keyed by. */
  fold: string;
  /** UTF-16 offset into the text as it stands. */
  start: number;
  /** Exclusive. */
  end: number;
  kind: 'word' | 'number' | 'punctuation';
  /** `all` for two or more capitals and nothing else (`UBND`), `initial` for one (`Bí`, `Y`). */
  capital: 'none' | 'initial' | 'all';
  /** The phrases of all lexicons that start here, longest first; null until they were looked up (`phrases.ts`). */
  found: readonly PhraseMatch[] | null;
}

/** A phrase of a lexicon in the text. */
export interface PhraseMatch {
  lexicon: object;
  value: unknown;
  /** In tokens. */
  length: number;
}

const APOSTROPHE = /['’ʼ‘]/;

/** Cuts a text into tokens, in order; spaces (also odd ones) are left out, line breaks are kept. Linear in time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Many words of a story recur: each is folded once.
  const seen = new Map<string, readonly Form[]>();
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at;
    if (kind === LETTER) at = wordEnd(text, at);
    else if (kind === DIGIT) while (at < text.length && kindAt(text, at) === DIGIT) at += width(text, at);
    else at += width(text, at);
    if (kind === LETTER) {
      const raw = text.slice(start, at);
      let forms = seen.get(raw);
      if (!forms) {
        forms = formsOf(raw);
        seen.set(raw, forms);
      }
      let from = start;
      for (const { text: shown, plain, fold, capital, length } of forms) {
        const end = from + length;
        tokens.push({ text: shown, plain, fold, start: from, end, kind: 'word', capital, found: null });
        from = end;
      }
    } else if (kind === DIGIT || kind === SIGN || kind === BREAK) {
      if (text.charAt(at - 1) === '\r' && text.charAt(at) === '\n') at += 1;
      const shown = kind === BREAK ? '\n' : text.slice(start, at);
      const plain = kind === SIGN ? signOf(shown) : shown;
      tokens.push({
        text: shown,
        plain,
        fold: plain,
        start,
        end: at,
        kind: kind === DIGIT ? 'number' : 'punctuation',
        capital: 'none',
        found: null,
      });
    }
  }
  return tokens;
}

/** Letters with their marks, digits after a letter (`QH15`), apostrophes inside (`K’Bốt`). */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const inside = kind === LETTER || kind === MARK || kind === DIGIT || kind === SHAPELESS;
    if (!inside && !(kind === SIGN && isApostrophe(text, at))) break;
    at += width(text, at);
  }
  return at;
}

const isApostrophe = (text: string, at: number) =>
  APOSTROPHE.test(text.charAt(at)) && at + 1 < text.length && kindAt(text, at + 1) === LETTER;

const width = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
