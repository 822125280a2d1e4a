import { isFurniture } from '../furniture/elements.ts';
import type { Body } from '../layout/body.ts';
import type { Line } from '../layout/lines.ts';
import type { Metadata } from '../said/metadata.ts';
import { fold } from '../text.ts';
import { bylineIn } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import { isCaption } from './kinds.ts';

const CANDIDATES =
  'h1, h2, h3, [itemprop=headline], .Title, .title, .news-title, [class*=title i], [class*=headline i], [class*=tieude i], [class*=tieu-de i]';
const MOST_CANDIDATES = 160;
const LONGEST = 400;
/** No headline: the portal's name, the section. */
const PORTAL =
  /^(?:home|trang chủ|tin tức|cổng thông tin|trang thông tin|báo điện tử|đài phát thanh|chi tiết|(?:báo|đài|tạp chí|nhật báo|tuần báo)(?: \S+){0,5}(?: điện tử| online)?(?:$| (?:cơ quan|tiếng nói) của ))/u;
/** Class names of a headline; `tieude-muc` is a section's, `tieu-de-phu` a kicker's. */
const NAMED = /(?:^|[\s_-])(?:title|headline)(?:$|[\s_-])|tieu-?de(?!-?(?:muc|phu|box|nho|cot|trang))/i;
/** A headline must have at least so many points: a bare `h2` has, a bare `h3` or class name has not. */
const ENOUGH = 8;
/** What opens a body: text of this many UTF-16 units. */
const LONG_TEXT = 80;
const FOLLOWING = 4;
const TEXTS = 4;

/** The first long text of a body: what stands behind it is no headline. */
function firstText(root: Element): Node | null {
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  while (walker.nextNode()) {
    if ((walker.currentNode.nodeValue ?? '').trim().length >= LONG_TEXT) return walker.currentNode;
  }
  return null;
}

/** How much of the longer text the shorter is, where one opens or ends the other; 0 elsewhere. */
function agreement(text: string, title: string): number {
  const [short = '', long = ''] = text.length < title.length ? [text, title] : [title, text];
  return long.startsWith(short) || long.endsWith(short) ? short.length / long.length : 0;
}

/** What speaks for an element as the headline, in points. */
function pointsFor(element: Element, text: string, titles: readonly string[]): number {
  const folded = fold(text);
  const names = element.getAttribute('class') ?? '';
  let points = { h1: 20, h2: 8, h3: 2 }[element.localName] ?? 0;
  const agreed = Math.max(0, ...titles.map((title) => agreement(folded, title)));
  points += agreed > 0.5 ? 50 : agreed * 40;
  if (element.getAttribute('itemprop') === 'headline') points += 15;
  if (NAMED.test(names)) points += 10;
  if (folded.split(' ').length < 4) points -= 25;
  if (PORTAL.test(folded)) points -= 40;
  return points;
}

function furnished(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(root); at = at.parentElement) {
    if (isFurniture(at)) return true;
  }
  return false;
}

/** Finds the element that shows the headline: before the body's first long text. */
export function findHeadline(document: Document, body: Body, metadata: Metadata): Element | null {
  const { root, family } = body;
  const known = family?.headline ? document.querySelector(family.headline) : null;
  if (known && fold(known.textContent ?? '').includes(' ')) return known;
  const site = metadata.siteName && fold(metadata.siteName);
  const titles = metadata.titles.map(fold).filter((title) => title.split(' ').length >= 4 && title !== site);
  const opening = firstText(root);
  let best: Element | null = null;
  let most = ENOUGH - 1;
  for (const element of [...document.querySelectorAll(CANDIDATES)].slice(0, MOST_CANDIDATES)) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST || text.trim().length < 4 || element.contains(root)) continue;
    let points = pointsFor(element, text, titles);
    if (points <= 0) continue;
    const behind = opening ? (opening.compareDocumentPosition(element) & FOLLOWING) !== 0 : false;
    if (behind && points < 50) continue;
    if (fold(text) === site || furnished(element, root)) points -= 60;
    // the nearest of equals: later ones stand closer to the body
    if (points > most || (points === most && !behind && !best?.contains(element))) {
      best = element;
      most = points;
    }
  }
  return best;
}

/** The headline in a page's head, without the site's name after a dash or bar. */
export function headlineInHead(metadata: Metadata): string | null {
  for (const title of metadata.titles) {
    const parts = title.split(/\s+[|–—-]\s+/);
    const last = parts.at(-1) ?? '';
    const kept =
      parts.length > 1 && last.split(' ').length <= 6 ? title.slice(0, title.lastIndexOf(last)) : title;
    const text = kept.replace(/[\s|–—-]+$/, '');
    const folded = fold(text);
    if (folded.split(' ').length >= 4 && !PORTAL.test(folded) && folded !== fold(metadata.siteName ?? ''))
      return text;
  }
  return null;
}

/** Lines before the story among which a headline without any markup of its own may stand. */
const REACH = 8;
const SHORTEST_WORDS = 4;
const LONGEST_LINE = 250;

/**
 * The headline where no markup and no head names it: the line nearest above the story that can be one.
 * @param lines the page's lines without furniture
 */
export function headlineByPlace(lines: readonly Line[], { root }: Body): Line | null {
  const opening = lines.findIndex(
    ({ text, element, linked }) =>
      !linked &&
      text.length >= LONG_TEXT &&
      /[.!?:…”"]$/.test(text) &&
      element !== null &&
      root.contains(element),
  );
  const above = lines.slice(Math.max(0, opening - REACH), Math.max(0, opening));
  const possible = above.filter(
    (line) =>
      !line.linked &&
      line.text.length <= LONGEST_LINE &&
      line.text.split(' ').length >= SHORTEST_WORDS &&
      !/[.:;,]$/.test(line.text) &&
      !furnitureLine(line.text) &&
      !PORTAL.test(fold(line.text)) &&
      !isCaption(line) &&
      bylineIn(line.text, []) === null &&
      postingTimesIn(line.text).length === 0,
  );
  return possible.findLast((line) => line.bold || line.heading > 0) ?? possible.at(-1) ?? null;
}
