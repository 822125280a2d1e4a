import { type Token, tokenize } from './tokens.ts';

interface Entry<T> {
  folds: string[];
  value: T;
}

/** A lexicon of word sequences, looked up at a token; the longest entry wins. */
export class PhraseSet<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  /** @param entries printed form and what it stands for; case and tone placement do not matter */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [printed, value] of entries) {
      const folds = tokenize(printed).map((token) => token.fold);
      const first = folds[0];
      if (first === undefined) continue;
      const rivals = this.#byFirst.get(first) ?? [];
      rivals.push({ folds, value });
      this.#byFirst.set(first, rivals);
    }
    for (const rivals of this.#byFirst.values()) rivals.sort((a, b) => b.folds.length - a.folds.length);
  }

  /** A lexicon of phrases that stand for themselves. */
  static of(phrases: Iterable<string>): PhraseSet<string> {
    return new PhraseSet([...phrases].map((phrase) => [phrase, phrase] as const));
  }

  /** The longest entry that starts at `at`, with the index of the token behind it; else null. */
  at(tokens: readonly Token[], at: number): { value: T; end: number } | null {
    const first = tokens[at];
    if (!first) return null;
    const rivals = this.#byFirst.get(first.fold);
    if (!rivals) return null;
    for (const { folds, value } of rivals) {
      if (folds.every((fold, step) => tokens[at + step]?.fold === fold)) {
        return { value, end: at + folds.length };
      }
    }
    return null;
  }
}
