import type { Body } from '../layout/body.ts';
import type { Line } from '../layout/lines.ts';
import { bylineIn } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { postingTimesIn } from '../words/postingTime.ts';

/** Lines after the body among which an author's box may stand. */
const AUTHOR_REACH = 6;
/** A page with this many links of headline length, and no more paragraphs than them, is a list. */
const LIST_LINKS = 8;

/** A page's lines around its headline and its body. */
export interface Parts {
  /** Above the headline. */
  before: Line[];
  /** Between headline and story: times, authors, lead. */
  between: Line[];
  within: Line[];
  /** The first behind the body. */
  after: Line[];
}

/** Splits a page's lines at its headline and body; null where there is no body behind the headline. */
export function split(
  lines: readonly Line[],
  isTitle: (line: Line) => boolean,
  body: Body,
  offices: readonly string[],
): Parts | null {
  const inBody = (line: Line) => line.element !== null && body.root.contains(line.element) && !isTitle(line);
  const titleAt = lines.findIndex(isTitle);
  // a date, an author, a counter or a toolbar may open the body itself: they belong to the head
  const isMeta = (line: Line) =>
    line.hint === 'author' ||
    line.text.length < 8 ||
    postingTimesIn(line.apart).length > 0 ||
    furnitureLine(line.text) === 'label' ||
    bylineIn(line.text, offices)?.labelled === true;
  const bodyAt = lines.findIndex((line, at) => at > titleAt && inBody(line) && !isMeta(line));
  if (bodyAt < 0) return null;
  const end = lines.findLastIndex(inBody) + 1;
  const start = titleAt < 0 ? bodyAt : titleAt;
  return {
    before: lines.slice(0, start),
    between: lines.slice(start, bodyAt).filter((line) => !isTitle(line)),
    within: lines.slice(bodyAt, end).filter((line) => !isTitle(line)),
    after: lines.slice(end, end + AUTHOR_REACH),
  };
}

/** Whether lines are a list of links rather than a story. */
export function isList(lines: readonly Line[]): boolean {
  const links = lines.filter((line) => line.linked && line.text.length >= 25).length;
  return (
    links >= LIST_LINKS && links >= lines.filter((line) => !line.linked && line.text.length >= 80).length
  );
}

/** Where most of the text is centred, that sets no caption apart. */
export function withoutCentering(lines: readonly Line[]): Line[] {
  const long = lines.filter((line) => line.text.length >= 80);
  const all = long.filter((line) => line.centered).length * 2 > long.length;
  return lines.map((line) => (all ? { ...line, centered: false } : line));
}
