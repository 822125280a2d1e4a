import { storyNumber } from '../address/storyKey.ts';
import { isTrail, TRAIL } from '../furniture/trail.ts';
import { collapse, fold } from '../text.ts';
import type { Metadata } from './metadata.ts';

const HOME = /^(?:trang (?:chủ|nhất|đầu)|home|chi tiết|chi tiết tin(?: tức)?|tin chi tiết)$/u;
const BETWEEN = /^[\s›»>/|:→·-]+|[\s›»>/|:→·-]+$/g;
const LONGEST = 60;
const MOST_WORDS = 7;
const MOST_LINKS = 400;
const PRECEDING = 2;

/** The trail by its build: the last short element above the headline whose few links are parted by arrows. */
function unnamedTrail(document: Document, headline: Element | null): Element | null {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  const seen = new Set<Element>();
  for (const link of links.toReversed()) {
    const parent = link.parentElement;
    if (!parent || seen.has(parent)) continue;
    seen.add(parent);
    if (headline && (headline.compareDocumentPosition(link) & PRECEDING) === 0) continue;
    const trail = [parent, parent.parentElement].find((element) => element && isTrail(element));
    if (trail) return trail;
  }
  return null;
}

/** The section by the address: the link whose path is the longest beginning of the story's own. */
export function sectionLink(document: Document, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  let longest = 1;
  let found: string | null = null;
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    const start = (href.startsWith(`${origin}/`) ? href.slice(origin.length) : href).replace(
      /(?:\.\w{2,5}|\/)$/,
      '',
    );
    if (!start.startsWith('/') || start.length <= longest || !pathname.startsWith(`${start}/`)) continue;
    const name = collapse(link.textContent ?? '');
    if (!name || name.split(' ').length > MOST_WORDS || storyNumber(new URL(start, origin)) !== null)
      continue;
    longest = start.length;
    found = name;
  }
  return found;
}

/**
 * The section a story stands in: the deepest step of the trail shown, else of the head's, that is neither the front
 * page nor the story itself.
 */
export function sectionOf(
  document: Document,
  metadata: Metadata,
  { title, headline, linked }: { title: string; headline: Element | null; linked: string | null },
): string | null {
  const told = fold(title);
  const isSection = (name: string) => {
    const words = fold(name);
    return (
      words &&
      name.length <= LONGEST &&
      !HOME.test(words) &&
      told !== words &&
      !(words.split(' ').length > 4 && told.startsWith(words))
    );
  };
  const trail = document.querySelector(TRAIL) ?? unnamedTrail(document, headline);
  // a trail may list a section's neighbours beside it
  const active = [...(trail?.querySelectorAll('li.active, a.active') ?? [])]
    .map((step) => collapse(step.textContent ?? '').replace(BETWEEN, ''))
    .findLast(isSection);
  const steps = [...(trail?.querySelectorAll('a, span, li') ?? [])]
    .slice(0, 40)
    .filter((step) => step.querySelector('a, span, li') === null)
    .map((step) => collapse(step.textContent ?? '').replace(BETWEEN, ''));
  return (
    active ??
    steps.findLast(isSection) ??
    metadata.crumbs.findLast(isSection) ??
    metadata.section?.trim() ??
    linked
  );
}
