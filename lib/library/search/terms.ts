import type { Article } from '../../model/index.ts';
import { cut, sentences } from './cut.ts';

/** No text has more terms in the index: what a hostile page can cost is bounded. A long story has some 2,000. */
const MOST_TERMS = 6000;

/** What of an article is searched. */
export type Searched = Pick<Article, 'title' | 'lead' | 'text'>;

/** Everything in which a word of a story can be found, sentence by sentence. */
export const sentencesIn = ({ title, lead, text }: Searched): string[] => [
  ...new Set([...sentences(title), ...sentences(lead ?? ''), ...sentences(text)]),
];

/**
 * What a story is found by: its words without marks, and each two that follow one another in a sentence
 * (`hop`, `ban`, `hop ban`). `12-CT/TU` is `12 ct` and `ct tu`.
 * @param more what is not in the text: outlet, names as the reader put them right
 */
export function termsOf(article: Searched, more: readonly string[] = []): string[] {
  const terms = new Set<string>();
  for (const sentence of [...sentencesIn(article), ...more]) {
    let before = '';
    for (const { bare } of cut(sentence)) {
      if (terms.size + 2 > MOST_TERMS) return [...terms];
      terms.add(bare);
      if (before) terms.add(`${before} ${bare}`);
      before = bare;
    }
  }
  return [...terms];
}

/**
 * What a person, a meeting or a body is found by: the syllables of its names without marks, and each two that follow
 * one another. Most names share each of their syllables with thousands of others, the pairs with few.
 */
export function wordsOf(...names: readonly string[]): string[] {
  const cuts = names.map((name) => cut(name).map(({ bare }) => bare));
  const pairs = cuts.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`));
  return [...new Set([...cuts.flat(), ...pairs])];
}
