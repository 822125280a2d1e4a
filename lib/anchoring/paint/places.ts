import type { Mark } from '../../messages/marks.ts';
import { comparable } from '../comparable.ts';
import type { Span } from '../locate.ts';
import { anchorIn, verdict } from '../locate.ts';
import { pageText, rangeIn } from '../page.ts';
import { unchangedIn } from './unchanged.ts';

/** Words on the live page that mean a fact. */
export interface Place {
  mark: Mark;
  /** In the page's running text. */
  span: Span;
  range: Range;
  /** What stands around it is not what stood there (a box put between will do): the card says so. */
  check: boolean;
}

/** Finds every mark's words on the page as it is now, in the order of the text. What cannot be found is left out. */
export function placesOn(document: Document, marks: readonly Mark[]): Place[] {
  if (marks.length === 0 || !document.body) return [];
  const page = pageText(document);
  const text = comparable(page.text);
  const places: Place[] = [];
  for (const mark of marks) {
    for (const target of mark.targets) {
      const found = unchangedIn(text, target) ?? anchorIn(text, target);
      const range = found && rangeIn(page, found);
      if (range) places.push({ mark, span: found, range, check: verdict(found) === 'check' });
    }
  }
  return places.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
