import type { Article, BlockKind, Evidence } from '../model/index.ts';
import { type Plain, plainOf } from '../vietnamese/plain.ts';
import { sentencesOf } from '../vietnamese/sentences.ts';

/** A sentence of the story, read; `from`/`to` of everything found in it count in its block's reading copy. */
export interface Sentence {
  plain: string;
  lower: string;
  /** Where the sentence begins in the block's reading copy. */
  offset: number;
  block: Passage;
  /** True for the first sentence of its block. */
  opens: boolean;
}

/** A block of the story, read. */
export interface Passage {
  kind: BlockKind;
  index: number;
  copy: Plain;
  start: number;
  end: number;
  sentences: Sentence[];
}

/** Reads the blocks of an article once; every finder works on the result. Pages' furniture (bylines) is left out. */
export function passagesOf(article: Article): Passage[] {
  return article.blocks
    .filter((block) => block.kind !== 'byline')
    .map((block, index) => {
      const copy = plainOf(article.text.slice(block.start, block.end), block.start);
      const passage: Passage = {
        kind: block.kind,
        index,
        copy,
        start: block.start,
        end: block.end,
        sentences: [],
      };
      passage.sentences = sentencesOf(copy.plain).map(({ from, to }, i) => ({
        plain: copy.plain.slice(from, to),
        lower: copy.lower.slice(from, to),
        offset: from,
        block: passage,
        opens: i === 0,
      }));
      return passage;
    });
}

/** The words `from`–`to` of a sentence as evidence, quoted from the text as it stands. */
export function evidenceIn(
  article: Article,
  sentence: Sentence,
  from: number,
  to: number,
  rule: string,
  confidence: number,
): Evidence {
  const { copy } = sentence.block;
  const start = copy.start(sentence.offset + from);
  const end = Math.max(start, copy.end(sentence.offset + to));
  return { quote: article.text.slice(start, end), start, end, rule, confidence };
}
