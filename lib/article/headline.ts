import type { Body } from './body.ts';
import { fold } from './fold.ts';
import { isFurniture } from './furniture.ts';
import type { Metadata } from './metadata.ts';

const MOST_CANDIDATES = 120;
const LONGEST = 400;
/** No headline: the portal's name, the section. */
const PORTAL =
  /^(?:home|trang chủ|tin tức|cổng thông tin|trang thông tin|báo điện tử|đài phát thanh|chi tiết)/u;
const FOLLOWING = 4;
const CONTAINS = 16;

/** What speaks for an element as the headline, in points. */
function pointsFor(element: Element, text: string, titles: readonly string[]): number {
  const folded = fold(text);
  const names = element.getAttribute('class') ?? '';
  let points = { h1: 20, h2: 8, h3: 2 }[element.localName] ?? 0;
  if (titles.some((title) => title === folded || title.startsWith(folded) || folded.startsWith(title)))
    points += 50;
  if (element.getAttribute('itemprop') === 'headline') points += 15;
  if (/(?:^|[\s_-])title(?:$|[\s_-])/i.test(names)) points += 10;
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

/** Finds the element that shows the headline: before the body or at its start. */
export function findHeadline(document: Document, body: Body, metadata: Metadata): Element | null {
  const { root, family } = body;
  const known = family?.headline ? document.querySelector(family.headline) : null;
  if (known && fold(known.textContent ?? '').includes(' ')) return known;
  const site = metadata.siteName && fold(metadata.siteName);
  const titles = metadata.titles.map(fold).filter((title) => title.split(' ').length >= 4);
  let best: Element | null = null;
  let most = 0;
  const candidates = [
    ...document.querySelectorAll('h1, h2, h3, [itemprop=headline], .Title, .title, .news-title'),
  ];
  for (const element of candidates.slice(0, MOST_CANDIDATES)) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST || text.trim().length < 4 || element.contains(root)) continue;
    let points = pointsFor(element, text, titles);
    const where = root.compareDocumentPosition(element);
    const inside = (where & CONTAINS) !== 0;
    if ((where & FOLLOWING) !== 0 && !inside && points < 50) continue;
    if (inside && element.localName !== 'h1' && points < 50) continue;
    if (fold(text) === site || furnished(element, root)) points -= 60;
    // the nearest of equals: later ones stand closer to the body
    if (points > most || (points === most && points > 0 && !inside)) {
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
    if (text.split(' ').length >= 4 && !PORTAL.test(fold(text))) return text;
  }
  return null;
}
