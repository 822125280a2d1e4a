import { highlightOf, PAINTS, type Paint } from './kinds.ts';
import type { Place } from './places.ts';

/** Paints places, in place of whatever was painted before. What was pointed at stays. */
export function setHighlights(places: readonly Place[]): void {
  for (const paint of PAINTS) {
    if (paint === 'shown') continue;
    const painted = places.filter((place) =>
      paint === 'doubtful' ? place.mark.doubtful : place.mark.kind === paint,
    );
    setHighlight(
      paint,
      painted.map(({ range }) => range),
    );
  }
}

export function setHighlight(paint: Paint, ranges: readonly Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(highlightOf(paint));
    return;
  }
  // Not as arguments: some hundreds of ranges would be some hundreds of arguments.
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = PAINTS.indexOf(paint);
  CSS.highlights.set(highlightOf(paint), highlight);
}

export function clearHighlights(): void {
  for (const paint of PAINTS) CSS.highlights.delete(highlightOf(paint));
}
