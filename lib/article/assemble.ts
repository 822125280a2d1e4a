import type { Article, Outlet, PostingTime } from '../model/index.ts';
import { isVni } from '../vietnamese/tcvn3.ts';
import { compose, type Piece } from './compose.ts';
import { isVietnamese } from './language.ts';
import type { ReadResult } from './result.ts';
import { postedOf } from './said/posted.ts';
import { fold } from './text.ts';
import { withoutStar } from './told/kinds.ts';
import { agencyOf } from './words/agency.ts';

/** Everything found of a story, before it is judged. */
export interface Found {
  url: string;
  address: string;
  outlet: Outlet;
  writing: Article['writing'];
  title: string;
  pieces: readonly Piece[];
  section: string | null;
  /** Times the reader sees, nearest to the headline first. */
  times: readonly PostingTime[];
  /** Times from the page's head. */
  claimedTimes: readonly PostingTime[];
  bylines: readonly string[];
}

/** UTF-16 units of running text below which there is no story. */
const LEAST_TEXT = 120;
const LONGEST_SENTENCE_AT_LEAST = 50;

/** Each name once, in the first of its spellings (`Thanh Lãm`, `THANH LÃM`). */
const unique = (names: readonly string[]) =>
  [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();

/** Judges what was found and makes the article of it. */
export function assemble(found: Found): ReadResult {
  const running = found.pieces.filter((piece) => piece.kind === 'paragraph' || piece.kind === 'lead');
  const length = running.reduce((sum, piece) => sum + piece.text.length, 0);
  const sentence = running.some((piece) => piece.text.length >= LONGEST_SENTENCE_AT_LEAST);
  if (!found.title || length < LEAST_TEXT || !sentence) return { ok: false, reason: 'no-story' };
  const words = running.map((piece) => piece.text).join('\n');
  if (!isVietnamese(words)) return { ok: false, reason: isVni(words) ? 'legacy-font' : 'not-vietnamese' };
  const textOf = (kind: Piece['kind']) => found.pieces.find((piece) => piece.kind === kind)?.text ?? null;
  const article: Article = {
    url: found.url,
    address: found.address,
    outlet: found.outlet,
    title: found.title,
    kicker: textOf('kicker'),
    subheads: found.pieces
      .filter((piece) => piece.kind === 'subhead' && piece.text.startsWith('*'))
      .map((piece) => withoutStar(piece.text)),
    lead: textOf('lead'),
    section: found.section,
    ...postedOf(found.times, found.claimedTimes),
    bylines: unique(found.bylines),
    agency:
      running
        .slice(0, 2)
        .map((piece) => agencyOf(piece.text))
        .find((tag) => tag) ?? null,
    writing: found.writing,
    ...compose(found.pieces),
  };
  return { ok: true, article };
}
