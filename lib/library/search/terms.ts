import type { Article } from '../../model/index.ts';
import type { StoryRow, TextRow } from '../rows.ts';
import { cut, sentences } from './cut.ts';

/** No text has more terms in the index: what a hostile page can cost is bounded. A long story has some 2,000. */
const MOST_TERMS = 6000;

/** ` hop tinh uy ` → `hop`, `tinh`, `hop tinh`, `uy`, `tinh uy`. */
function termsOf(sentences: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const sentence of sentences) {
    let before = '';
    for (const word of sentence.split(' ').filter(Boolean)) {
      if (terms.size + 2 > MOST_TERMS) return [...terms];
      terms.add(word);
      if (before) terms.add(`${before} ${word}`);
      before = word;
    }
  }
  return [...terms];
}

const bareOf = (sentence: string) =>
  ` ${cut(sentence)
    .map(({ bare }) => bare)
    .join(' ')} `;

/**
 * What a story is found by: its words without marks, and each two that follow one another in a sentence
 * (`hop`, `ban`, `hop ban`; `12-CT/TU` is `12 ct` and `ct tu`), and its sentences, in which they are shown.
 * @param names of officials as the reader put them right
 */
export function searchedOf(
  { url, title, outlet, day }: Pick<StoryRow, 'url' | 'title' | 'outlet' | 'day'>,
  { lead, text }: Pick<Article, 'lead' | 'text'>,
  names: string[],
): Omit<TextRow, 'key'> {
  const told = [...new Set([...sentences(title), ...sentences(lead ?? ''), ...sentences(text)])];
  const bare = told.map(bareOf);
  const terms = termsOf([...bare, ...[outlet.name, ...names].map(bareOf)]);
  return { url, title, outlet: outlet.name, day, terms, sentences: told, bare, names };
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
