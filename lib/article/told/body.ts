import type { BlockKind, PostingTime } from '../../model/index.ts';
import type { Piece } from '../compose.ts';
import type { Line } from '../layout/lines.ts';
import { bylineIn } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import { classOf, isCaption, isCell, isSubhead, isUnderImage } from './kinds.ts';
import { isLead } from './lead.ts';
import { signaturesIn, withoutTail } from './signatures.ts';

/** Lines of a story, sorted out. */
export interface Sorted {
  pieces: Piece[];
  /** Posting times met, nearest to the headline first. */
  times: PostingTime[];
  bylines: string[];
}

/** Drops furniture among a body's lines: links, labels, everything after the story's end. */
function withoutFurniture(lines: readonly Line[]): Line[] {
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
  const plain = new Set(told.filter((line) => !line.afterImage).map(classOf));
  // several bold questions are an interview's, one is a heading
  const asked = told.filter(isBoldQuestion).length;
  const kindOf = (line: Line, at: number): BlockKind => {
    if (signed.has(at)) return 'byline';
    if (at === leadAt) return 'lead';
    if (isUnderImage(line, plain) || isCaption(line)) return 'caption';
    const begun = at > first || line.text.startsWith('*') || line.heading > 0;
    return begun && isSubhead(line) && !(asked > 1 && isBoldQuestion(line)) ? 'subhead' : 'paragraph';
  };
  const pieces = told.map((line, at): Piece => ({ kind: kindOf(line, at), text: line.text }));
  return { pieces, times, bylines: [...signed.values()].flatMap(({ names }) => names) };
}

const isBoldQuestion = (line: Line) => line.heading === 0 && line.text.endsWith('?') && isSubhead(line);
