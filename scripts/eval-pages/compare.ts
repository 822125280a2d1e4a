import type { Article } from '../../lib/model/index.ts';
import type { PageRecord } from './record.ts';

/** Fields of the head that are compared one by one. */
export const FIELDS = [
  'url',
  'title',
  'kicker',
  'lead',
  'section',
  'publishedAt',
  'updatedAt',
  'bylines',
  'agency',
] as const;
export type Field = (typeof FIELDS)[number];

export interface PageScore {
  /** Fields that are not as the record has them. */
  wrong: Field[];
  /** Blocks found at their place, with the right kind and the right words. */
  right: number;
  /** Blocks in the article that the record has not: furniture, or of another kind. */
  extra: string[];
  /** Blocks of the record that the article has not. */
  missed: string[];
}

/** Form and white space are no difference: the record was typed, the page is as it is. */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const line = (kind: string, text: string) => `${kind}: ${tidy(text)}`;

/** Longest common subsequence: which lines of `a` and `b` stand for each other, in order. */
function common(a: readonly string[], b: readonly string[]): Set<number>[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const inA = new Set<number>();
  const inB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [inA, inB];
}

/** Holds a read article (null: none was found) against a page's record, block by block in order. */
export function compare(article: Article | null, record: PageRecord): PageScore {
  const found =
    article?.blocks.map(({ kind, start, end }) => line(kind, article.text.slice(start, end))) ?? [];
  const wanted = record.blocks.map(({ kind, text }) => line(kind, text));
  const [inFound, inWanted] = common(found, wanted);
  const form = (value: unknown) => tidy(JSON.stringify(value ?? null));
  return {
    wrong: FIELDS.filter((field) => form(article?.[field]) !== form(record[field])),
    right: inFound?.size ?? 0,
    extra: found.filter((_, at) => !inFound?.has(at)),
    missed: wanted.filter((_, at) => !inWanted?.has(at)),
  };
}

/** Precision and recall over the blocks of all pages together. */
export function blocks(scores: readonly PageScore[]): { precision: number; recall: number } {
  const sum = (of: (score: PageScore) => number) => scores.reduce((all, score) => all + of(score), 0);
  const right = sum((score) => score.right);
  return {
    precision: right / Math.max(1, right + sum((score) => score.extra.length)),
    recall: right / Math.max(1, right + sum((score) => score.missed.length)),
  };
}
