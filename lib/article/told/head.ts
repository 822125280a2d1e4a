import type { PostingTime } from '../../model/index.ts';
import type { Piece } from '../compose.ts';
import type { Line } from '../layout/lines.ts';
import { bylineIn } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import { isCaption, isSubhead } from './kinds.ts';

/** What stands around a headline, outside the body. */
export interface Head {
  pieces: Piece[];
  /** Below the headline, nearest first; else right above it. Farther up stands the clock of the top bar. */
  times: PostingTime[];
  bylines: string[];
}

/** Lines right above the headline that may belong to it. */
const REACH = 3;
const SHORTEST_LEAD = 60;

/** `Đồng chí X, Bí thư Tỉnh ủy:` or what the page calls its kicker; a section's name (`Tin tức sự kiện`) is none. */
export function isKicker(line: Line): boolean {
  if (line.linked || line.text.length > 250 || furnitureLine(line.text)) return false;
  const words = line.text.split(' ').length;
  return (words >= 3 && line.text.endsWith(':')) || (line.hint === 'kicker' && words >= 6);
}

/** Whether a line of names alone stands beside the posting time: whose story it is. */
function isSigned(lines: readonly Line[], at: number, names: readonly string[]): boolean {
  const beside = [lines[at - 1], lines[at + 1]].some((line) => line && postingTimesIn(line.apart).length > 0);
  return beside && names.length > 0 && names.every((name) => name.includes(' '));
}

/**
 * Sorts the lines around a headline.
 * @param before lines above it, in reading order
 * @param after lines between it and the body
 */
export function sortHead(
  title: string,
  before: readonly Line[],
  after: readonly Line[],
  offices: readonly string[],
): Head {
  const head: Head = { pieces: [], times: [], bylines: [] };
  const above = before.slice(-REACH);
  const kicker = above.findLast(isKicker);
  if (kicker) head.pieces.push({ kind: 'kicker', text: kicker.text });
  head.pieces.push({ kind: 'title', text: title });
  /** Key points may stand between lead and body. */
  let begun = false;
  for (const [at, line] of after.entries()) {
    const times = postingTimesIn(line.apart);
    if (times.length) {
      head.times.push(...times);
      continue;
    }
    if (furnitureLine(line.text) || (line.linked && line.hint !== 'author')) continue;
    const byline = bylineIn(line.text, offices);
    if (byline && (line.hint === 'author' || byline.labelled || isSigned(after, at, byline.names))) {
      head.bylines.push(...byline.names);
      head.pieces.push({ kind: 'byline', text: line.text });
    } else if (!kicker && isKicker(line)) head.pieces.push({ kind: 'kicker', text: line.text });
    else if (begun && line.element?.closest('li')) head.pieces.push({ kind: 'paragraph', text: line.text });
    else if (begun && line.heading > 1 && isSubhead(line))
      head.pieces.push({ kind: 'subhead', text: line.text });
    else if (isCaption(line)) head.pieces.push({ kind: 'caption', text: line.text });
    else if (line.hint === 'lead' || line.text.length >= SHORTEST_LEAD) {
      const kind = isSubhead(line) && line.text.startsWith('*') ? 'subhead' : 'lead';
      begun ||= kind === 'lead';
      head.pieces.push({ kind, text: line.text });
    } else if (isSubhead(line) && line.text.startsWith('*'))
      head.pieces.push({ kind: 'subhead', text: line.text });
  }
  if (!head.times.length) {
    const nearest = above.findLast((line) => postingTimesIn(line.apart).length > 0);
    head.times.push(...(nearest ? postingTimesIn(nearest.apart) : []));
  }
  return head;
}
