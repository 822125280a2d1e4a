import { type Token, tokenize } from './tokens.ts';

interface Entry<T> {
  folds: string[];
  /** Which of them are short abbreviations, that must stand in capitals: `TƯ` is not `Tư`. */
  shouted: boolean[];
  value: T;
}

/** A lexicon of word sequences, looked up at a token; the longest entry wins. */
export class PhraseSet<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  /** @param entries printed form and what it stands for; case and tone placement do not matter */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [printed, value] of entries) {
      const words = tokenize(printed);
      const folds = words.map((token) => token.fold);
      const shouted = words.map((token) => token.capital === 'all' && token.text.length < 4);
      const first = folds[0];
      if (first === undefined) continue;
      const rivals = this.#byFirst.get(first) ?? [];
      rivals.push({ folds, shouted, value });
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
    for (const { folds, shouted, value } of rivals) {
      const fits = folds.every((fold, step) => {
        const token = tokens[at + step];
        return token?.fold === fold && (!shouted[step] || token.capital === 'all');
      });
      if (fits) return { value, end: at + folds.length };
    }
    return null;
  }
}
