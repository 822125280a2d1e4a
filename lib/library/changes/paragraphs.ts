import { diffArrays } from 'diff';
import type { Article, BlockKind } from '../../model/index.ts';
import { captions, type Paragraph, runningText } from './body.ts';
import { paired } from './pairs.ts';
import { type Piece, wordPieces } from './words.ts';

/** What became of one paragraph, subhead, lead or caption. */
export type ParagraphChange =
  | { kind: 'added' | 'removed' | 'moved'; block: BlockKind; text: string }
  | { kind: 'changed'; block: BlockKind; pieces: Piece[] };

/** More paragraphs changed than this: their order is no longer looked at, only which are new and which are gone. */
const MOST_EDITS = 300;

interface Hunk {
  removed: Paragraph[];
  added: Paragraph[];
}

/** The changed paragraphs in reading order, captions last. */
export function paragraphChanges(before: Article, after: Article): ParagraphChange[] {
  return [
    ...changesOf(hunksBetween(runningText(before), runningText(after))),
    ...changesOf([onlyOnOneSide(captions(before), captions(after))]),
  ];
}

const joinedKey = (paragraphs: Paragraph[]) => paragraphs.map(({ key }) => key).join('');

function hunksBetween(before: Paragraph[], after: Paragraph[]): Hunk[] {
  const options = { comparator: sameKey, maxEditLength: MOST_EDITS };
  const runs = diffArrays(before, after, options);
  if (!runs) return [onlyOnOneSide(before, after)];
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (const { added, removed, value } of runs) {
    if (!added && !removed) {
      open = null;
      continue;
    }
    if (!open) {
      open = { removed: [], added: [] };
      hunks.push(open);
    }
    open[added ? 'added' : 'removed'].push(...value);
  }
  // A paragraph split in two, or two run together, has the same words.
  return hunks.filter((hunk) => joinedKey(hunk.removed) !== joinedKey(hunk.added));
}

const sameKey = (a: Paragraph, b: Paragraph) => a.key === b.key;

/** What stands on one side only, wherever it stands; as often as it does. */
function onlyOnOneSide(before: Paragraph[], after: Paragraph[]): Hunk {
  return { removed: without(before, after), added: without(after, before) };
}

function without(some: Paragraph[], others: Paragraph[]): Paragraph[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return some.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function changesOf(hunks: Hunk[]): ParagraphChange[] {
  const removed = hunks.flatMap((hunk) => hunk.removed);
  const added = hunks.flatMap((hunk) => hunk.added);
  const gone = new Set(without(removed, added));
  const fresh = new Set(without(added, removed));
  return hunks.flatMap((hunk) => {
    const moved = hunk.added.filter((it) => !fresh.has(it));
    const pairs = paired(
      hunk.removed.filter((it) => gone.has(it)),
      hunk.added.filter((it) => fresh.has(it)),
    );
    return [
      ...pairs.map(({ before, after }) => changeOf(before, after)),
      ...moved.map(({ block, text }) => ({ kind: 'moved' as const, block, text })),
    ];
  });
}

function changeOf(before: Paragraph | null, after: Paragraph | null): ParagraphChange {
  if (before && after)
    return { kind: 'changed', block: after.block, pieces: wordPieces(before.text, after.text) };
  const { block, text } = (before ?? after) as Paragraph;
  return { kind: before ? 'removed' : 'added', block, text };
}
