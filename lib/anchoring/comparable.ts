import { INVISIBLE } from '../vietnamese/forms.ts';

const SPACE_OR_INVISIBLE = new RegExp(`\\s|${INVISIBLE.source}`);
const MARK = /\p{M}/u;

/** A text in the form in which quotes are looked for, and the way back (UTF-16 offsets). */
export interface Comparable {
  text: string;
  /** Where in the source the letter of each UTF-16 unit of `text` starts. */
  starts: number[];
  /** Where that letter, its marks included, ends. */
  ends: number[];
}

/**
 * NFC without white space and invisible characters: what a page and a quote from it have in common
 * whatever the markup between the words. Letters are composed one by one, so every unit knows its source.
 */
export function comparable(text: string): Comparable {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + 1;
    while (end < text.length && MARK.test(text[end] ?? '')) end++;
    const letter = text.slice(at, end);
    if (SPACE_OR_INVISIBLE.test(letter)) continue;
    const composed = letter.normalize('NFC');
    out.push(composed);
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
  }
  return { text: out.join(''), starts, ends };
}
