import { capitalRun, isSurname, nameAt } from './names.ts';
import { placeAt } from './places.ts';
import type { Token } from './tokens.ts';

/** Where in a run of capitals a person's name begins behind a name of two, three or one syllables; else null. */
export function personCut(tokens: readonly Token[], at: number, end: number): number | null {
  for (const syllables of isSurname(tokens[at]) ? [2, 3] : [2, 3, 1]) {
    const cut = at + syllables;
    if (cut + 2 <= end && nameAt(tokens, cut) === end) return cut;
  }
  return null;
}

/** A run of capitals behind a level word: how much of it is the place, how much a person's name. */
export function placeBehindLevel(tokens: readonly Token[], at: number, level: string): number {
  const place = placeAt(tokens, at);
  if (place !== null) return place;
  if (tokens[at]?.kind === 'number') return at + 1;
  const end = capitalRun(tokens, at);
  const length = end - at;
  if (length === 0) return at;
  // Provinces, cities and districts are all in the lexicon: what is not in it is a person.
  const complete = level === 'tỉnh' || level === 'thành phố';
  if (complete && nameAt(tokens, at) !== null) return at;
  const cut = personCut(tokens, at, end);
  if (cut !== null) return cut;
  if (complete) return length >= 3 ? at : end;
  return length >= 3 && isSurname(tokens[at]) ? at : end;
}
