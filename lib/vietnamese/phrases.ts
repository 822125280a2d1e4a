import { type PhraseMatch, type Token, tokenize } from './tokens.ts';

/** A phrase of one lexicon. */
interface Entry {
  lexicon: PhraseSet<unknown>;
  value: unknown;
  /** Which of its words are short abbreviations, that must stand in capitals: `TƯ` is not `Tư`; null for none. */
  shouted: readonly boolean[] | null;
}

/** One word further in the trie of all lexicons. */
interface Node {
  next: Map<string, Node> | null;
  entries: Entry[] | null;
}

/** All lexicons in one: a text is walked through it once, whatever rules ask. */
const root: Node = { next: new Map(), entries: null };
const NOTHING: readonly PhraseMatch[] = [];

/** Phrases that start at a token, longest first; looked up once and kept with the token. */
function foundAt(tokens: readonly Token[], at: number): readonly PhraseMatch[] {
  const first = tokens[at];
  if (!first) return NOTHING;
  if (first.found) return first.found;
  let found: PhraseMatch[] | null = null;
  let node = root.next?.get(first.fold);
  for (let length = 1; node; length++) {
    for (const entry of node.entries ?? []) {
      if (entry.shouted && !shouts(tokens, at, entry.shouted)) continue;
      found ??= [];
      found.push({ lexicon: entry.lexicon, value: entry.value, end: at + length });
    }
    const next = tokens[at + length];
    node = next && node.next?.get(next.fold);
  }
  first.found = found?.reverse() ?? NOTHING;
  return first.found;
}

/** An abbreviation of three letters at most: only its capitals tell it from a word. */
const isShort = ({ capital, text }: Token) => capital === 'all' && text.length < 4;

const shouts = (tokens: readonly Token[], at: number, shouted: readonly boolean[]) =>
  shouted.every((loud, step) => !loud || tokens[at + step]?.capital === 'all');

/** A lexicon of word sequences, looked up at a token; the longest entry wins. */
export class PhraseSet<T> {
  /** @param entries printed form and what it stands for; case and tone placement do not matter */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [printed, value] of entries) this.#enter(printed, value);
  }

  #enter(printed: string, value: T): void {
    let node = root;
    const words = tokenize(printed);
    if (words.length === 0) return;
    for (const { fold } of words) {
      node.next ??= new Map();
      let next = node.next.get(fold);
      if (!next) {
        next = { next: null, entries: null };
        node.next.set(fold, next);
      }
      node = next;
    }
    const shouted = words.some(isShort) ? words.map(isShort) : null;
    const entry = { lexicon: this, value, shouted };
    // Looked up from the end: of two entries alike the first one wins.
    if (node.entries) node.entries.unshift(entry);
    else node.entries = [entry];
  }

  /** A lexicon of phrases that stand for themselves. */
  static of(phrases: Iterable<string>): PhraseSet<string> {
    return new PhraseSet([...phrases].map((phrase) => [phrase, phrase] as const));
  }

  /** The longest entry that starts at `at`, with the index of the token behind it; else null. */
  at(tokens: readonly Token[], at: number): { value: T; end: number } | null {
    for (const match of foundAt(tokens, at)) {
      if (match.lexicon === this) return match as { value: T; end: number };
    }
    return null;
  }
}

/** Whether a phrase of any lexicon starts at `at`: at most words of a text none does. */
export const startsPhrase = (tokens: readonly Token[], at: number) => foundAt(tokens, at).length > 0;

/** Whether a phrase of a lexicon ends right before `at`, at most `longest` tokens long. */
export function endsAt(
  lexicon: PhraseSet<unknown>,
  tokens: readonly Token[],
  at: number,
  longest: number,
): boolean {
  for (let from = at - 1; from >= Math.max(0, at - longest); from--) {
    if (lexicon.at(tokens, from)?.end === at) return true;
  }
  return false;
}
