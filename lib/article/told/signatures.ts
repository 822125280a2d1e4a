import type { Line } from '../layout/lines.ts';
import { type Byline, bylineIn, isPhotographers } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { ENDED, isCaption, STAR } from './kinds.ts';

/** Bylines stand among the last lines, or right below the lead. */
const TAIL = 5;
const TOP = 5;
const LONGEST_LABEL = 60;

function signature(line: Line, offices: readonly string[]): Byline | null {
  const byline = bylineIn(line.text, offices);
  if (!byline || byline.labelled || line.right || line.bold || line.hint === 'author') return byline;
  // plain words at the end: a name of two syllables at least, or capitals with a point (`T.SỸ`)
  return byline.names.length === 0 || /[ .]/.test(line.text) || /^\p{Lu}+$/u.test(line.text) ? byline : null;
}

/** The bylines among a body's last lines, past captions: one, or all that say what they are (`Bài: A`, `Ảnh: B`). */
export function signaturesIn(lines: readonly Line[], offices: readonly string[]): Map<number, Byline> {
  const found = new Map<number, Byline>();
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - TAIL); at--) {
    const line = lines[at];
    if (!line) break;
    const photographers = found.size === 0 && isPhotographers(line.text);
    const byline = photographers
      ? { names: [], labelled: true }
      : line.heading === 0 && !STAR.test(line.text)
        ? signature(line, offices)
        : null;
    if (byline && !(line.hint === 'caption' && byline.names.length > 0 && !byline.labelled)) {
      if (found.size === 0 || byline.labelled) found.set(at, byline);
      if (!byline.labelled) break;
    } else if (found.size > 0 || !isCaption(line)) break;
  }
  for (let at = 1; at < Math.min(TOP, lines.length - TAIL); at++) {
    const line = lines[at];
    const byline = line && line.hint !== 'caption' ? bylineIn(line.text, offices) : null;
    if (byline?.names.length && (byline.labelled || line?.hint === 'author')) found.set(at, byline);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** Cuts off labels below the line that says who wrote the story: tags, badges. */
export function withoutTail(lines: readonly Line[], offices: readonly string[]): readonly Line[] {
  const from = Math.max(1, lines.length - TAIL);
  const signed = lines.findLastIndex(
    (line, at) => at >= from && bylineIn(line.text, offices)?.labelled === true,
  );
  const isLabel = (line: Line) =>
    line.text.length < LONGEST_LABEL &&
    !ENDED.test(line.text) &&
    !isCaption(line) &&
    signature(line, offices) === null;
  return signed > 0 && !isPhotographers(lines.at(-1)?.text ?? '') && lines.slice(signed + 1).every(isLabel)
    ? lines.slice(0, signed + 1)
    : lines;
}

/**
 * The author's box behind the body, and a labelled byline there.
 * @param unsigned nobody has signed so far: full names right below the story may
 */
export function signedAfter(lines: readonly Line[], offices: readonly string[], unsigned: boolean) {
  return lines.flatMap((line, at) => {
    const byline = bylineIn(line.text, offices);
    // a line of full names right below the story signs it without saying so
    const signs =
      at === 0 &&
      unsigned &&
      furnitureLine(line.text) === null &&
      byline?.names.length &&
      byline.names.every((name) => name.includes(' '));
    return byline && (line.hint === 'author' || byline.labelled || signs)
      ? [{ line, names: byline.names }]
      : [];
  });
}
