import { diffArrays } from 'diff';
import { comparable, keyOf } from './comparable.ts';

/** A run of words of two texts: in both, only in the older, or only in the newer. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word, a number or date with its inner signs (`12-3`, `58,5`), or one sign; the space before it belongs to it. */
const TOKEN = / ?(?:[\p{L}\p{M}\p{N}]+(?:(?:[-./:]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\S)/gu;
/** More changed words than this in one paragraph are no longer looked at one by one. */
const MOST_EDITS = 120;

/** A word or sign as it is compared, and with the space before it. */
interface Token {
  word: string;
  text: string;
}

const tokensOf = (text: string): Token[] =>
  (text.match(TOKEN) ?? []).map((token) => ({ word: token.trimStart(), text: token }));

/** The words, numbers and signs of a text. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

const sameWord = (a: Token, b: Token) => a.word === b.word;

/** The words that two texts share and those that changed, in reading order. */
export function wordPieces(older: string, newer: string): Piece[] {
  const [before, after] = [comparable(older), comparable(newer)];
  if (keyOf(before) === keyOf(after)) return after ? [{ kind: 'same', text: after }] : [];
  const options = { comparator: sameWord, maxEditLength: MOST_EDITS };
  const runs = diffArrays(tokensOf(before), tokensOf(after), options);
  if (!runs) return whole(before, after);
  return joined(
    runs.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      tokens: value,
    })),
  );
}

const whole = (before: string, after: string): Piece[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

interface Run {
  kind: Piece['kind'];
  tokens: Token[];
}

/** One syllable or sign left standing between two changes says nothing: it goes with them. */
const isIsland = ({ kind, tokens }: Run, at: number, all: Run[]) =>
  kind === 'same' && tokens.length === 1 && at > 0 && at < all.length - 1;

/** Puts what was removed before what was added, change by change. */
function joined(runs: Run[]): Piece[] {
  const pieces: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed) pieces.push({ kind: 'removed', text: removed });
    if (added) pieces.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  runs.forEach((run, at) => {
    const text = run.tokens.map(({ text }) => text).join('');
    const island = isIsland(run, at, runs);
    if (run.kind === 'same' && !island) {
      close();
      pieces.push({ kind: 'same', text });
      return;
    }
    if (run.kind !== 'added') removed += text;
    if (run.kind !== 'removed') added += text;
  });
  close();
  return pieces;
}
