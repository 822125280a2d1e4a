import { kindAt, SPACE } from './characters.ts';
import type { Token } from './tokens.ts';

/**
 * A block of text as rules read it: its tokens joined, single spaces where the text has any.
 * Positions in it are called units; `start` and `end` lead back to the text as it stands (UTF-16 offsets).
 */
export interface Reading {
  /** Tone marks in one place, one kind of dash and quote, case kept. */
  plain: string;
  /** The same in small letters, unit for unit as long as `plain`. */
  lower: string;
  tokens: readonly Token[];
  /** The unit at which each token begins. */
  units: readonly number[];
}

/** Joins the tokens of one block of `text`. Time in proportion to the text. */
export function readingOf(text: string, tokens: readonly Token[]): Reading {
  const units = new Array<number>(tokens.length);
  let nth = 0;
  let plain = '';
  let lower = '';
  let unit = 0;
  let behind = tokens[0]?.start ?? 0;
  // Words that are read as they stand are copied in one go: from `run` on nothing is copied yet.
  let run = behind;
  const copy = (to: number) => {
    const words = text.slice(run, to);
    plain += words;
    lower += words.toLowerCase();
  };
  for (const { start, end, plain: shown, fold, asPrinted } of tokens) {
    const space = spaced(text, behind, start);
    const gap = start - behind;
    if (space ? gap > 1 || text.charAt(behind) !== ' ' : gap > 0) {
      copy(behind);
      plain += space ? ' ' : '';
      lower += space ? ' ' : '';
      run = start;
    }
    unit += space ? 1 : 0;
    units[nth++] = unit;
    if (!asPrinted) {
      copy(start);
      plain += shown;
      lower += fold;
      run = end;
    }
    unit += shown.length;
    behind = end;
  }
  copy(behind);
  return { plain, lower, tokens, units };
}

function spaced(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindAt(text, at) === SPACE) return true;
  return false;
}

/** The index of the token that holds a unit or, between two, of the one before it; 0 where there is none. */
export function tokenAt({ units }: Reading, unit: number): number {
  let low = 0;
  let high = units.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((units[middle] as number) <= unit) low = middle;
    else high = middle;
  }
  return low;
}

/** The index of the first token that begins at a unit or behind it. */
export function tokenFrom(reading: Reading, unit: number): number {
  const at = tokenAt(reading, unit);
  return (reading.units[at] ?? 0) >= unit ? at : at + 1;
}

/** Where in the text the word begins that holds a unit, or the letter itself. */
export function startOf(reading: Reading, unit: number): number {
  const index = tokenAt(reading, unit);
  const token = reading.tokens[index];
  if (!token) return 0;
  const into = unit - (reading.units[index] as number);
  if (into <= 0) return token.start;
  if (into >= token.plain.length) return token.end;
  // In a word in composed letters units are the text's own; else the word counts as a whole.
  return token.end - token.start === token.plain.length ? token.start + into : token.start;
}

/** Where in the text the run ends that ends before a unit. */
export function endOf(reading: Reading, unit: number): number {
  if (unit <= 0) return startOf(reading, 0);
  const index = tokenAt(reading, unit - 1);
  const token = reading.tokens[index];
  if (!token) return 0;
  const into = unit - (reading.units[index] as number);
  if (into >= token.plain.length) return token.end;
  return token.end - token.start === token.plain.length ? token.start + into : token.end;
}

/** The index of the first token that begins at or behind an offset of the text. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit at which the first word begins that stands at an offset of the text or behind it. */
export function unitFrom({ tokens, units, plain }: Reading, offset: number): number {
  return units[firstFrom(tokens, offset)] ?? plain.length;
}

/** The unit behind the last word that begins before an offset of the text. */
export function unitBehind({ tokens, units }: Reading, offset: number): number {
  const last = firstFrom(tokens, offset) - 1;
  return last < 0 ? 0 : (units[last] as number) + (tokens[last] as Token).plain.length;
}
