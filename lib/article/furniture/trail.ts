/** How pages name the way from the front page to the story. */
export const TRAIL =
  '.detail-cate, [class*=breadcrumb i], [id*=breadcrumb i], [class*=bread-crumb i], [itemtype*=BreadcrumbList], [aria-label*=breadcrumb i]';
/** What parts the steps; not the slashes of a date. */
const STEP = /[›»>→]|(?<!\d)\/(?!\d)/;
/** A trail without a name has few steps; a menu many. */
const MOST_STEPS = 5;
export const LONGEST_TRAIL = 200;

/** Whether an element's few links are parted by arrows, as the steps of a trail are. */
export function isTrail(element: Element): boolean {
  const steps = element.querySelectorAll('a').length;
  if (steps < 2 || steps > MOST_STEPS) return false;
  const words = element.textContent ?? '';
  return words.length <= LONGEST_TRAIL && STEP.test(words);
}
