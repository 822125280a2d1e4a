/**
 * What many rows have alike, held once: 100,000 stories are of some dozen outlets. Rows as the store gives them hold
 * each word anew, which costs memory, and time whenever the browser looks through it for what can go.
 */
export class Once {
  readonly #words = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** The first word given that was equal. */
  word<T extends string | null>(word: T): T {
    if (word === null) return word;
    const held = this.#words.get(word);
    if (held === undefined) this.#words.set(word, word);
    return (held as T | undefined) ?? word;
  }

  /** The first list given that was equal. */
  list<T extends string>(list: readonly T[]): readonly T[] {
    const said = JSON.stringify(list);
    const held = this.#lists.get(said) as readonly T[] | undefined;
    if (held) return held;
    const own = list.map((word) => this.word(word));
    this.#lists.set(said, own);
    return own;
  }
}
