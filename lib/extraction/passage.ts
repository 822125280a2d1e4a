import type { Article, BlockKind, Evidence } from '../model/index.ts';
import { type DateMention, findDates } from '../vietnamese/dates.ts';
import { endOf, type Reading, readingOf, startOf, tokenFrom } from '../vietnamese/reading.ts';
import { sentencesOf } from '../vietnamese/sentences.ts';
import { type Token, tokenize } from '../vietnamese/tokens.ts';
import { confidenceOf } from './confidence.ts';

/** A sentence of the story, read; positions of everything found in it are units counted from its beginning. */
export interface Sentence {
  plain: string;
  lower: string;
  /** Where the sentence begins in its block, in units. */
  offset: number;
  block: Passage;
  /** True for the first sentence of its block. */
  opens: boolean;
  /** The dates in it, against the day of posting they were asked for with; null until asked for (`datesIn`). */
  dates: { posted: string | null; found: readonly DateMention[] } | null;
}

/** A block of the story, read. */
export interface Passage {
  kind: BlockKind;
  index: number;
  reading: Reading;
  tokens: readonly Token[];
  sentences: Sentence[];
}

/** Reads the blocks of an article once; every finder works on the result. Pages' furniture (bylines) is left out. */
export function passagesOf(article: Article): Passage[] {
  const tokens = tokenize(article.text, article.publishedAt?.slice(0, 10) ?? null);
  const passages: Passage[] = [];
  let at = 0;
  for (const { kind, start, end } of article.blocks) {
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).end <= end) at += 1;
    if (kind !== 'byline')
      passages.push(passageOf(article.text, kind, passages.length, tokens.slice(from, at)));
  }
  return passages;
}

function passageOf(text: string, kind: BlockKind, index: number, tokens: readonly Token[]): Passage {
  const reading = readingOf(text, tokens);
  const passage: Passage = { kind, index, reading, tokens, sentences: [] };
  passage.sentences = sentencesOf(reading.plain).map(({ from, to }, nth) => ({
    plain: reading.plain.slice(from, to),
    lower: reading.lower.slice(from, to),
    offset: from,
    block: passage,
    opens: nth === 0,
    dates: null,
  }));
  return passage;
}

/** The tokens of a sentence: indices into its block's, end exclusive. */
export function tokensOf(sentence: Sentence): { from: number; end: number } {
  const { reading } = sentence.block;
  return {
    from: tokenFrom(reading, sentence.offset),
    end: tokenFrom(reading, sentence.offset + sentence.plain.length),
  };
}

/** The dates of a sentence (`findDates`), found once for all that ask. */
export function datesIn(sentence: Sentence, posted: string | null): readonly DateMention[] {
  const day = posted?.slice(0, 10) ?? null;
  if (sentence.dates?.posted !== day) sentence.dates = { posted: day, found: findDates(sentence.lower, day) };
  return sentence.dates.found;
}

/**
 * The words `from`–`to` (units) of a sentence as evidence, quoted from the text as it stands.
 * @param measured the line of the table of confidences, where it is not the rule's
 */
export function evidenceIn(
  article: Article,
  sentence: Sentence,
  from: number,
  to: number,
  rule: string,
  measured = rule,
): Evidence {
  const { reading } = sentence.block;
  const start = startOf(reading, sentence.offset + from);
  const end = Math.max(start, endOf(reading, sentence.offset + to));
  const confidence = confidenceOf(measured);
  return { quote: article.text.slice(start, end), start, end, rule, confidence };
}
