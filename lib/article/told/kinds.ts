import type { Line } from '../layout/lines.ts';

const LONGEST_CAPTION = 600;
const LONGEST_HEADING = 220;
const LONGEST_BOLD = 140;

/** `Ảnh: N.H`, `(Ảnh: X/TTXVN)`, `Ảnh minh họa` */
const CREDIT = /(?:^|[\s.(“”"–-])(?:ảnh|đồ họa|nguồn ảnh)\s?:|\(ảnh[^()]{0,60}\)\s?$|ảnh minh h[ọo]/iu;
/** Ends as a sentence, a quotation or a bracket does. */
export const ENDED = /[.!?…:;,"”’)\]/]$/u;
/** `* Hội nghị …` */
export const STAR = /^\*\s?(?=\S)/u;

/** A photograph's words: by markup, by a credit, or set apart under an image. */
export function isCaption(line: Line): boolean {
  if (line.text.length > LONGEST_CAPTION) return false;
  if (line.hint === 'caption') return true;
  const text = line.text.normalize('NFC');
  if (CREDIT.test(text) && !/^(?:tin|bài)/iu.test(text) && text.length <= 400) return true;
  return line.afterImage && (line.italic || line.centered) && line.text.length <= 400;
}

/** A further headline: `* Hội nghị …` without a full stop, a heading of the page, a short line in bold. */
export function isSubhead(line: Line): boolean {
  if (line.text.length > LONGEST_HEADING) return false;
  if (line.heading >= 2) return !/[.;:,]$/u.test(line.text);
  if (line.hint !== null || isCell(line)) return false;
  if (STAR.test(line.text)) return !ENDED.test(line.text);
  return (
    line.bold &&
    !line.right &&
    line.text.length <= LONGEST_BOLD &&
    line.text.includes(' ') &&
    (line.text.endsWith('?') || !ENDED.test(line.text) || /^[“"].*[”"]$/u.test(line.text))
  );
}

/** A subhead's words without its star. */
export const withoutStar = (text: string) => text.replace(STAR, '');

/** A table's cell that holds this line alone: a number or an hour there is no counter. */
export function isCell({ element, text }: Line): boolean {
  const cell = element?.closest('td, th');
  if (!cell) return false;
  const length = cellLengths.get(cell) ?? (cell.textContent ?? '').trim().length;
  cellLengths.set(cell, length);
  return length <= text.length * 3;
}

/** On pages laid out as tables thousands of lines may stand in one cell: it is measured once. */
const cellLengths = new WeakMap<Element, number>();

/** The class of the element a line stands in. */
export const classOf = ({ element }: Line) => element?.getAttribute('class') ?? '';

/**
 * Lines right under an image in a class that no other line has: captions by the page's build.
 * @param others classes of the lines that stand under no image
 */
export function isUnderImage(line: Line, others: ReadonlySet<string>): boolean {
  const own = classOf(line);
  return line.afterImage && own !== '' && line.text.length <= LONGEST_CAPTION && !others.has(own);
}
