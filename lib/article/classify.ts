import type { BlockKind, PostingTime } from '../model/index.ts';
import { type Byline, bylineIn } from './bylines.ts';
import type { Piece } from './compose.ts';
import { furnitureLine } from './furniture.ts';
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
/** A line this long after a related box belongs to the story again. */
const LONG = 120;
/** Bylines stand among the last lines. */
const TAIL = 5;

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

/** A further headline: `* Hội nghị …` without a full stop, or a heading of the page. */
export function isSubhead(line: Line): boolean {
  if (line.text.length > LONGEST_HEADING || ENDED.test(line.text)) return false;
  return STAR.test(line.text) || line.heading >= 2;
}

/** A subhead's words without its star. */
export const withoutStar = (text: string) => text.replace(STAR, '');

/** Drops furniture among a body's lines: related boxes, lists of links, everything after the story's end. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let boxed = false;
  for (const line of lines) {
    const kind = furnitureLine(line.text);
    if (kind === 'end' && kept.length > 0) break;
    if (kind === 'box') boxed = true;
    if (kind) continue;
    const signs = line.linked && (bylineIn(line.text, [])?.names.length ?? 0) > 0;
    if (line.linked && !signs && line.text.length > 15) continue;
    if (boxed && line.text.length < LONG) continue;
    boxed = false;
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

/** Where the byline stands among a body's lines: from the end, past captions; -1 where there is none. */
function signedAt(lines: readonly Line[], offices: readonly string[]): number {
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - TAIL); at--) {
    const line = lines[at];
    if (!line) break;
    const byline = line.heading === 0 && !STAR.test(line.text) ? signature(line, offices) : null;
    if (byline && !(line.hint === 'caption' && byline.names.length > 0 && !byline.labelled)) return at;
    if (!isCaption(line)) break;
  }
  return -1;
}

/** Sorts the lines of a body: what each is, who signed, when it was posted where the body says so itself. */
export function sortBody(lines: readonly Line[], offices: readonly string[]): Sorted {
  const times: PostingTime[] = [];
  const told = withoutFurniture(lines).filter((line) => {
    const found = postingTimesIn(line.text, 'text');
    times.push(...found);
    return found.length === 0;
  });
  const bylines: string[] = [];
  const signed = signedAt(told, offices);
  const signer = told[signed];
  if (signer) bylines.push(...(signature(signer, offices)?.names ?? []));
  const pieces = told.map((line, at): Piece => ({ kind: kindOf(line, at, at === signed), text: line.text }));
  return { pieces, times, bylines };
}

function kindOf(line: Line, at: number, signs: boolean): BlockKind {
  if (signs) return 'byline';
  if (isCaption(line)) return 'caption';
  if (isSubhead(line)) return 'subhead';
  if (at === 0 && (line.hint === 'lead' || (line.bold && line.text.length >= 60))) return 'lead';
  return 'paragraph';
}
