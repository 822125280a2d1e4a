import type { Cut } from './cut.ts';
import type { Asked } from './query.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /[\u0300-\u036F]/;

const toneOf = (letters: string) => letters.match(TONE)?.[0] ?? '';

/** Whether a word of a text is the one asked for: with its marks where it has any. */
export function matches(asked: Asked, { bare, fold }: Pick<Cut, 'bare' | 'fold'>): boolean {
  if (!asked.open) return asked.marked ? fold === asked.fold : bare === asked.bare;
  return bare.startsWith(asked.bare) && (!asked.marked || beginsWith(fold, asked.fold));
}

/**
 * Whether an unfinished word with marks leads to another: `trâ` to `trần`, `hòa` to `hoàn`; not `trấ` to `trần`.
 * The tone wanders over the vowels while a word is typed.
 */
function beginsWith(fold: string, begun: string): boolean {
  const [whole, part] = [fold.normalize('NFD'), begun.normalize('NFD')];
  const tone = toneOf(part);
  if (tone && tone !== toneOf(whole)) return false;
  return shapesBegin([...whole.replace(TONE, '')], [...part.replace(TONE, '')]);
}

/** Letter by letter: a hat may still be missing (`tra` leads to `trâ`), one that is there must be there. */
function shapesBegin(whole: string[], part: string[]): boolean {
  let at = 0;
  for (const letter of part) {
    if (!MARK.test(letter)) while (MARK.test(whole[at] ?? '')) at += 1;
    if (whole[at] !== letter && !(whole[at] === 'đ' && letter === 'd')) return false;
    at += 1;
  }
  return true;
}
