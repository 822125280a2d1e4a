import type { PageCopy } from '../copy/copy.ts';
import { boxesIn, isPhotoBox } from '../furniture/boxes.ts';
import { weightsOf } from '../furniture/weights.ts';
import type { Body } from './body.ts';
import type { Hint } from './hints.ts';

/** What is known of a page's elements before its lines are read. */
export interface Known {
  /** Never furniture, whatever they are called: what the story itself stands in. */
  kept: ReadonlySet<Element>;
  /** Furniture, whatever they are called. */
  dropped: ReadonlySet<Element>;
  /** What lines in them are. */
  hints: ReadonlyMap<Element, Hint>;
}

function lineage(...elements: (Element | null)[]): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) for (let at = element; at; at = at.parentElement) kept.add(at);
  return kept;
}

/** What the family's selectors and the page's own build say of its elements. */
export function knownOf(
  { document, fields }: PageCopy,
  { root, family }: Body,
  headline: Element | null,
): Known {
  const kept = lineage(root, headline);
  const weights = weightsOf(root);
  const dropped = boxesIn(root, weights, kept, fields);
  const hints = new Map<Element, Hint>();
  const mark = (selector: string | undefined, hint: Hint) => {
    if (selector) for (const element of document.querySelectorAll(selector)) hints.set(element, hint);
  };
  for (const [element, weight] of weights)
    if (!kept.has(element) && isPhotoBox(element, weight)) hints.set(element, 'caption');
  mark(family?.lead, 'lead');
  mark(family?.author, 'author');
  mark(family?.caption, 'caption');
  if (family?.furniture)
    for (const element of document.querySelectorAll(family.furniture)) dropped.add(element);
  return { kept, dropped, hints };
}
