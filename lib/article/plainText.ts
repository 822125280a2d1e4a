import { fromTcvn3 } from '../vietnamese/tcvn3.ts';
import { assemble } from './assemble.ts';
import type { Line } from './layout/lines.ts';
import { outletOf } from './outlets/index.ts';
import type { ReadResult } from './result.ts';
import { collapse, fold } from './text.ts';
import { sortBody } from './told/body.ts';
import { isKicker, sortHead } from './told/head.ts';
import { furnitureLine } from './words/furniture.ts';
import { postingTimesIn } from './words/postingTime.ts';

/** Leading white space that sets a byline apart. */
const INDENTED = /^[ \t\u00a0]{8,}/;
/** In plain text a caption shows only by its missing full stop. */
const SENTENCE_END = /[.!?…:;,"”’)\]/]$/u;
const LONGEST_CAPTION = 220;
const FURTHEST_TITLE = 8;

function lineOf(raw: string): Line {
  return {
    text: collapse(raw),
    apart: collapse(raw),
    element: null,
    bold: false,
    italic: false,
    linked: false,
    right: INDENTED.test(raw),
    centered: false,
    afterImage: false,
    heading: 0,
    hint: null,
  };
}

/** Reads plain text, one block a line. */
export function readLines(text: string, address: string): ReadResult {
  const converted = fromTcvn3(text.split('\n'));
  const lines = (converted ?? text.split('\n')).map(lineOf).filter((line) => line.text);
  const titleAt = lines.slice(0, FURTHEST_TITLE).findIndex((line) => {
    return postingTimesIn(line.text).length === 0 && !furnitureLine(line.text) && !isKicker(line);
  });
  const title = lines[titleAt]?.text;
  if (!title) return { ok: false, reason: 'no-story' };
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const outlet = outletOf(host) ?? { host, name: host, province: null };
  const offices = [host, outlet.name].map(fold).filter((office) => office);
  // dates, a kicker below and starred subheads stand between the headline and the story
  let bodyAt = titleAt + 1;
  while (bodyAt < lines.length && bodyAt < titleAt + FURTHEST_TITLE) {
    const line = lines[bodyAt];
    const starred = line?.text.startsWith('*') && !SENTENCE_END.test(line.text);
    if (!line || !(postingTimesIn(line.text).length || furnitureLine(line.text) || starred || isKicker(line)))
      break;
    bodyAt++;
  }
  const head = sortHead(title, lines.slice(0, titleAt), lines.slice(titleAt + 1, bodyAt), offices);
  const told = sortBody(lines.slice(bodyAt), offices);
  const pieces = told.pieces.map((piece, at) => {
    const short = piece.text.length <= LONGEST_CAPTION && !SENTENCE_END.test(piece.text);
    return piece.kind === 'paragraph' && at > 0 && short ? { ...piece, kind: 'caption' as const } : piece;
  });
  return assemble({
    url: address,
    address,
    outlet,
    writing: converted ? 'tcvn3' : 'unicode',
    title,
    pieces: [...head.pieces, ...pieces],
    times: [...head.times, ...told.times],
    claimedTimes: [],
    section: null,
    bylines: [...head.bylines, ...told.bylines],
  });
}
