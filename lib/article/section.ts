import { fold } from './fold.ts';
import { collapse } from './lines.ts';
import type { Metadata } from './metadata.ts';

/** Where pages show the way from the front page to the story. */
const TRAIL =
  '[class*=breadcrumb i], [id*=breadcrumb i], [class*=bread-crumb i], [itemtype*=BreadcrumbList], [aria-label*=breadcrumb i]';
const HOME = /^(?:trang chủ|trang nhất|home|tin tức|tin tức sự kiện|chi tiết|chi tiết tin(?: tức)?)$/u;
const LONGEST = 60;

/**
 * The section a story stands in: the deepest step of the trail shown, else of the head's, that is neither the front
 * page nor the story itself.
 */
export function sectionOf(document: Document, metadata: Metadata, title: string): string | null {
  const headline = fold(title);
  const isSection = (name: string) => {
    const words = fold(name);
    return words && name.length <= LONGEST && !HOME.test(words) && !headline.startsWith(words);
  };
  const trail = document.querySelector(TRAIL);
  const steps = [...(trail?.querySelectorAll('a, span, li') ?? [])]
    .slice(0, 40)
    .filter((step) => step.querySelector('a, span, li') === null)
    .map((step) => collapse(step.textContent ?? '').replace(/^[\s›»>/|:-]+|[\s›»>/|:-]+$/g, ''));
  return (
    steps.findLast(isSection) ?? metadata.crumbs.findLast(isSection) ?? (metadata.section?.trim() || null)
  );
}
