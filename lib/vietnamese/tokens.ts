import { BREAK, DIGIT, kindAt, LETTER, lettersEnd, MARK, SHAPELESS, SIGN, SPACE } from './characters.ts';
import { type Form, formsOf, numberOf, signOf } from './word-forms.ts';

/** A word, a run of digits, one punctuation sign or one line break of a text. */
export class Token {
  readonly #form: Form;
  /** UTF-16 offset into the text as it stands. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The day the text is of, `YYYY-MM-DD`; null where unknown. Which communes there are depends on it. */
  readonly day: string | null;
  /** The phrases of all lexicons that start here, longest first; null until they were looked up (`phrases.ts`). */
  found: readonly PhraseMatch[] | null = null;

  constructor(form: Form, start: number, end: number, day: string | null) {
    this.#form = form;
    this.start = start;
    this.end = end;
    this.day = day;
  }

  /** NFC form, one Đ, nothing invisible; case as printed. A line break is `\n`. */
  get text(): string {
    return this.#form.text;
  }

  /** The form rules read: `text` with tone marks in one place, one kind of dash and quote. */
  get plain(): string {
    return this.#form.plain;
  }

  /** `plain` in small letters, as `foldName` gives it: what lexicons are keyed by. */
  get fold(): string {
    return this.#form.fold;
  }

  /** Whether it stands in the text as `plain`, and its small letters are `fold`. */
  get asPrinted(): boolean {
    return this.#form.asPrinted;
  }

  get kind(): Form['kind'] {
    return this.#form.kind;
  }

  /** `all` for two or more capitals and nothing else (`UBND`), `initial` for one (`Bí`, `Y`). */
  get capital(): Form['capital'] {
    return this.#form.capital;
  }
}

/** A phrase of a lexicon in the text. */
export interface PhraseMatch {
  lexicon: object;
  value: unknown;
  /** Index of the token behind it, among those of its block. */
  end: number;
}

/** The forms of words read before: the language has some 7,000 syllables, and every text has the same ones again. */
const known = new Map<string, readonly Form[]>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 12;

const APOSTROPHE = /['’ʼ‘]/;

/**
 * Cuts a text into tokens, in order; spaces (also odd ones) are left out, line breaks are kept. Linear in time.
 * @param day the day the text is of
 */
export function tokenize(text: string, day: string | null = null): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    if (kind === LETTER) at = wordEnd(text, at);
    else if (kind === DIGIT) while (at < text.length && kindAt(text, at) === DIGIT) at += width(text, at);
    else at += width(text, at);
    if (kind === MARK || kind === SHAPELESS) continue;
    if (kind === BREAK && text.charAt(start) === '\r' && text.charAt(at) === '\n') at += 1;
    const raw = text.slice(start, at);
    let from = start;
    for (const form of known.get(raw) ?? read(raw, kind)) {
      tokens.push(new Token(form, from, from + form.length, day));
      from += form.length;
    }
  }
  return tokens;
}

/** The forms of a run of characters that is not known yet. */
function read(raw: string, kind: number): readonly Form[] {
  const forms = kind === LETTER ? formsOf(raw) : [kind === DIGIT ? numberOf(raw) : signOf(raw)];
  // A longer slice would keep its whole text alive.
  if (raw.length > LONGEST_KNOWN) return forms;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(raw, forms);
  return forms;
}

/** Letters with their marks, digits after a letter (`QH15`), apostrophes inside (`K’Bốt`). */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    // Most words are letters and nothing else.
    at = lettersEnd(text, at);
    if (at >= text.length) break;
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
