import type { BlockKind, PostingTime } from '../model/index.ts';
import { type Byline, bylineIn, isPhotographers } from './bylines.ts';
import type { Piece } from './compose.ts';
import { furnitureLine } from './furnitureLines.ts';
import { isLead } from './lead.ts';
import type { Line } from './lines.ts';
import { postingTimesIn } from './postingTime.ts';

/** Lines of a story, sorted out. */
export interface Sorted {
  pieces: Piece[];
  /** Posting times met, nearest to the headline first. */
  times: PostingTime[];
  bylines: string[];
}

const LONGEST_CAPTION = 600;
const LONGEST_HEADING = 220;
const LONGEST_BOLD = 140;
/** Bylines stand among the last lines, or right below the lead. */
const TAIL = 5;
const TOP = 5;
const LONGEST_LABEL = 60;

/** `Ảnh: N.H`, `(Ảnh: X/TTXVN)`, `Ảnh minh họa` */
const CREDIT = /(?:^|[\s.(“”"–-])(?:ảnh|đồ họa|nguồn ảnh)\s?:|\(ảnh[^()]{0,60}\)\s?$|ảnh minh h[ọo]/iu;
const ENDED = /[.!?…:;,"”’)\]/]$/u;
const STAR = /^\*\s?(?=\S)/u;

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
    ((!/[.!…:;,]$/u.test(line.text) && !/[”"’)\]/]$/u.test(line.text)) || /^[“"].*[”"]$/u.test(line.text))
  );
}

/** A subhead's words without its star. */
export const withoutStar = (text: string) => text.replace(STAR, '');

/** A table's cell that holds this line alone: a number or an hour there is no counter. */
function isCell({ element, text }: Line): boolean {
  const cell = element?.closest('td, th');
  return Boolean(cell) && (cell?.textContent ?? '').trim().length <= text.length * 3;
}

/** Drops furniture among a body's lines: links, labels, everything after the story's end. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const kind = furnitureLine(line.text);
    if (kind === 'end' && kept.length > 0) break;
    if (kind && !(kind === 'label' && isCell(line))) continue;
    const signs = line.linked && (bylineIn(line.text, [])?.names.length ?? 0) > 0;
    if (line.linked && !signs && line.text.length > 15) continue;
    kept.push(line);
  }
  return kept;
}

function signature(line: Line, offices: readonly string[]): Byline | null {
  const byline = bylineIn(line.text, offices);
  if (!byline || byline.labelled || line.right || line.bold || line.hint === 'author') return byline;
  // plain words at the end: a name of two syllables at least, or capitals with a point (`T.SỸ`)
  return byline.names.length === 0 || /[ .]/.test(line.text) || /^\p{Lu}+$/u.test(line.text) ? byline : null;
}

/** The bylines among a body's last lines, past captions: one, or all that say what they are (`Bài: A`, `Ảnh: B`). */
function signaturesIn(lines: readonly Line[], offices: readonly string[]): Map<number, Byline> {
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
function withoutTail(lines: readonly Line[], offices: readonly string[]): readonly Line[] {
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

/** Sorts the lines of a body: what each is, who signed, when it was posted where the body says so itself. */
export function sortBody(lines: readonly Line[], offices: readonly string[]): Sorted {
  const times: PostingTime[] = [];
  const told = withoutTail(withoutFurniture(lines), offices).filter((line) => {
    const found = postingTimesIn(line.apart, 'text');
    times.push(...found);
    return found.length === 0;
  });
  const signed = signaturesIn(told, offices);
  const first = told.findIndex((line, at) => !signed.has(at) && !isCaption(line) && !isSubhead(line));
  const opening = told[first];
  const leadAt = opening && isLead(opening, told.slice(first + 1)) ? first : -1;
  // several bold questions are an interview's, one is a heading
  const asked = told.filter((line) => isSubhead(line) && line.text.endsWith('?')).length;
  const isHeading = (line: Line) =>
    isSubhead(line) && !(asked > 1 && line.heading === 0 && line.text.endsWith('?'));
  const pieces = told.map((line, at): Piece => {
    const kind = signed.has(at)
      ? 'byline'
      : at === leadAt
        ? 'lead'
        : isUnderImage(line, told)
          ? 'caption'
          : kindOf(line, isHeading(line) && (at > first || line.text.startsWith('*') || line.heading > 0));
    return { kind, text: line.text };
  });
  return { pieces, times, bylines: [...signed.values()].flatMap(({ names }) => names) };
}

const classOf = ({ element }: Line) => element?.getAttribute('class') ?? '';

/** Lines right under an image in a class that no other line has: captions by the page's build. */
function isUnderImage(line: Line, lines: readonly Line[]): boolean {
  const own = classOf(line);
  return (
    line.afterImage &&
    own !== '' &&
    line.text.length <= LONGEST_CAPTION &&
    lines.every((other) => other.afterImage || classOf(other) !== own)
  );
}

function kindOf(line: Line, begun: boolean): BlockKind {
  if (isCaption(line)) return 'caption';
  return isSubhead(line) && (begun || line.text.startsWith('*') || line.heading > 0)
    ? 'subhead'
    : 'paragraph';
}
