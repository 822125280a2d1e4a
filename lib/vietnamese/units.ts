import { communeEnds } from './communes.ts';
import { capitalRun, isSurname, nameAt } from './names.ts';
import { placeAt } from './places.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

/** Where in a run of capitals a person's name begins behind a name of two, three or one syllables; else null. */
export function personCut(tokens: readonly Token[], at: number, end: number): number | null {
  const middle = middleName(tokens, at, end);
  if (middle !== null) return middle > at ? middle : null;
  for (const syllables of isSurname(tokens[at]) ? [2, 3] : [2, 3, 1]) {
    const cut = at + syllables;
    if (cut + 2 <= end && nameAt(tokens, cut) === end) return cut;
  }
  return null;
}

const COMMUNE = /^(xã|phường|thị trấn|đặc khu)$/;

/** Whether a level is that of communes. */
export const isCommune = (level: string) => COMMUNE.test(level);

/**
 * The index behind the commune at `at` where what follows in the run of capitals can stand alone: nothing, or a
 * person's name. Null where the name is in no list and may be of any length.
 */
export function communeAt(tokens: readonly Token[], at: number): number | null {
  const ends = communeEnds(tokens, at);
  const run = capitalRun(tokens, at);
  const surname = isSurname(tokens[at]);
  // `xã Hồ Văn An` is no commune of Hồ.
  const fits = ends.filter((end) => end >= run || !surname || end > at + 1 || run >= end + 3);
  const middle = middleName(tokens, at, run);
  const whole = fits.find((end) => end >= run || end === middle || nameAt(tokens, end) !== null);
  // Of the rarer families the lexicon knows no name: two capitals behind a place are one.
  const rare = fits.find((end) => end > at + 1 && run >= end + 2 && (!surname || run >= at + 5));
  const known = whole ?? rare ?? null;
  // `Phú Thượng Drông Bảy Ka`: five capitals are more than a name.
  return known ?? (surname && run < at + 5 ? null : twoSyllables(tokens, at, run, middle));
}

/** A commune the lexicon leaves out, where a person's name follows: it has all of one, three and more syllables. */
function twoSyllables(tokens: readonly Token[], at: number, run: number, middle: number | null) {
  const two = at + 2;
  const cut = personCut(tokens, at, run);
  const one = cut === at + 1 && middle !== cut;
  return run >= two + 2 && (cut === null || cut === two || one) ? two : null;
}

/** Where the name begins whose middle word is `Thị` or `Văn`: `huyện Mộc Sơn | Sa Thị Bảy`; null without one. */
function middleName(tokens: readonly Token[], at: number, end: number): number | null {
  for (let middle = end - 2; middle > at; middle--) {
    if (/^(thị|văn)$/.test(tokens[middle]?.fold ?? '')) return middle - 1;
  }
  return null;
}

/** A run of capitals behind a level word: how much of it is the place, how much a person's name. */
export function placeBehindLevel(tokens: readonly Token[], at: number, level: string): number {
  const commune = isCommune(level) ? communeAt(tokens, at) : null;
  if (commune !== null) return commune;
  if (tokens[at]?.kind === 'number') return at + 1;
  const end = capitalRun(tokens, at);
  // A state abroad is one word where the lexicon does not know it: `bang Vermont Peter Doherty`.
  // Two words before a sign or a verb are its name: `bang Andhra Pradesh`.
  if (level === 'bang') return end === at + 2 ? end : Math.min(end, at + 1);
  const place = placeAt(tokens, at);
  // `xã Đức Xuân` is none of Germany.
  const part = place === at + 1 && end > place && isCommune(level) && nameAt(tokens, place) === null;
  if (place !== null && !part) return place;
  const length = end - at;
  if (length === 0) return at;
  // Provinces, cities and districts are all in the lexicon: what is not in it is a person.
  const complete = level === 'tỉnh' || level === 'thành phố';
  if (complete && nameAt(tokens, at) !== null) return at;
  if (middleName(tokens, at, end) === at) return at;
  const cut = personCut(tokens, at, end);
  // No province has a name of one syllable: `tỉnh | Cil Hà Bảy`.
  const whole = cut === at + 1 && complete && isSyllable((tokens[at] as Token).text);
  if (cut !== null) return whole ? at : cut;
  if (complete) return length >= 3 ? at : end;
  return length >= 3 && isSurname(tokens[at]) ? at : end;
}
