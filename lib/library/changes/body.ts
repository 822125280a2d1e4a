import type { Article, BlockKind } from '../../model/index.ts';
import { comparable } from './comparable.ts';

/** One block of a story's running text or one caption, ready to be compared. */
export interface Paragraph {
  block: BlockKind;
  /** As it is shown: comparable, with its spaces. */
  text: string;
  key: string;
}

const RUNNING: readonly BlockKind[] = ['lead', 'subhead', 'paragraph'];

const paragraphsOf = ({ text, blocks }: Article, kinds: readonly BlockKind[]): Paragraph[] =>
  blocks.flatMap(({ kind, start, end }) => {
    if (!kinds.includes(kind)) return [];
    const words = comparable(text.slice(start, end));
    return words ? [{ block: kind, text: words, key: words.replaceAll(' ', '') }] : [];
  });

/** The running text in its order, the lead first. Headline, kicker and bylines have fields of their own. */
export const runningText = (article: Article): Paragraph[] => paragraphsOf(article, RUNNING);

export const captions = (article: Article): Paragraph[] => paragraphsOf(article, ['caption']);
