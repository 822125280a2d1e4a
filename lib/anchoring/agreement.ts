/** So many units may be put in or left out before the rest is no more compared. */
const BAND = 24;
/** What texts that have nothing to do with one another agree in. */
const CHANCE = 0.4;
const PIECE = 4;
const LEAST_PIECES = 2;
const FAR = 1 << 20;

let above = new Int32Array(0);
let below = new Int32Array(0);

/**
 * The fewest letters to put in, leave out or change to make `words` of what stands in `text` from `at` on,
 * both read forwards (step 1) or backwards (step -1); where the text's part ends is free.
 * Time: the length of `words` times the band.
 */
function edits(words: string, text: string, at: number, step: 1 | -1): number {
  const width = 2 * BAND + 1;
  if (above.length < width + 2) {
    above = new Int32Array(width + 2);
    below = new Int32Array(width + 2);
  }
  const room = step > 0 ? text.length - at : at + 1;
  const from = step > 0 ? 0 : words.length - 1;
  // Column c of row r stands for c + r - BAND units of the text; a unit of air on each side.
  for (let c = 0; c < width + 2; c++)
    above[c] = c > BAND && c <= width && c - 1 - BAND <= room ? c - 1 - BAND : FAR;
  for (let r = 1; r <= words.length; r++) {
    const unit = words.charCodeAt(from + step * (r - 1));
    below[0] = FAR;
    below[width + 1] = FAR;
    for (let c = 1; c <= width; c++) {
      const used = c - 1 + r - BAND;
      if (used < 0 || used > room) {
        below[c] = FAR;
        continue;
      }
      const same = used > 0 && text.charCodeAt(at + step * (used - 1)) === unit;
      const changed = used > 0 ? (above[c] ?? FAR) + (same ? 0 : 1) : FAR;
      below[c] = Math.min(changed, (above[c + 1] ?? FAR) + 1, (below[c - 1] ?? FAR) + 1);
    }
    [above, below] = [below, above];
  }
  let fewest = FAR;
  for (let c = 1; c <= width; c++) fewest = Math.min(fewest, above[c] ?? FAR);
  return fewest;
}

/** How far a context agrees with what stands at a place, read away from it: 1 all, 0 no more than by chance. */
export function agreement(context: string, text: string, at: number, step: 1 | -1): number {
  const begin = step > 0 ? at : at - context.length + 1;
  if (begin >= 0 && text.startsWith(context, begin)) return 1;
  const room = context.length + BAND;
  const there = step > 0 ? text.slice(at, at + room) : text.slice(Math.max(0, at + 1 - room), at + 1);
  if (context.length >= LEAST_PIECES * PIECE && !hasPieces(context, there)) return 0;
  const alike = 1 - edits(context, text, at, step) / context.length;
  return Math.max(0, (alike - CHANCE) / (1 - CHANCE));
}

/** Whether a few pieces of a context stand in a text at all: far quicker to see than how far they agree. */
function hasPieces(context: string, there: string): boolean {
  let found = 0;
  for (let at = 0; at + PIECE <= context.length && found < LEAST_PIECES; at += PIECE) {
    if (there.includes(context.slice(at, at + PIECE))) found++;
  }
  return found >= LEAST_PIECES;
}

/** How alike two words are, 0..1. */
export function likeness(words: string, found: string): number {
  const apart = Math.abs(words.length - found.length);
  if (apart > BAND) return 0;
  // A sign that neither holds closes both, so that none of the end is free.
  const wrong = edits(`${words}\0\0\0\0`, `${found}\0\0\0\0`, 0, 1);
  return Math.max(0, 1 - Math.max(wrong, apart) / Math.max(words.length, found.length));
}
