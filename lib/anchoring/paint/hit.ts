import type { Place } from './places.ts';

/** The places that lie in each text node: most of a page's nodes have none. */
export type PlaceIndex = Map<Node, Place[]>;

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const index: PlaceIndex = new Map();
  const add = (node: Node, place: Place) => {
    const there = index.get(node);
    if (there) there.push(place);
    else index.set(node, [place]);
  };
  for (const place of places) for (const node of textNodesOf(place.range)) add(node, place);
  return index;
}

/** The text nodes a range runs through; its ends lie in text nodes. */
function* textNodesOf({ startContainer, endContainer, commonAncestorContainer }: Range): Generator<Node> {
  if (startContainer === endContainer) return yield startContainer;
  const SHOW_TEXT = 4;
  const document = startContainer.ownerDocument;
  const walker = document?.createTreeWalker(commonAncestorContainer, SHOW_TEXT);
  if (!walker) return;
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    yield node;
    if (node === endContainer) return;
  }
}

/** Whether a point lies in one of the boxes of a run of words. */
export const isWithin = (boxes: Iterable<Omit<DOMRect, 'toJSON'>>, x: number, y: number): boolean =>
  [...boxes].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

/** Of several places at one point the shortest: an official named within a meeting's name. */
export function shortest(places: readonly Place[]): Place | null {
  const length = ({ span }: Place) => span.end - span.start;
  return places.reduce<Place | null>(
    (best, place) => (best && length(best) <= length(place) ? best : place),
    null,
  );
}

/** The painted words under a point of the window. */
export function placeAt(document: Document, index: PlaceIndex, x: number, y: number): Place | null {
  if (index.size === 0) return null;
  const node = nodeAt(document, x, y);
  const near = node && index.get(node);
  return near ? shortest(near.filter(({ range }) => isWithin(range.getClientRects(), x, y))) : null;
}

/** The node whose letters are nearest to a point; by the older name where a browser lacks the newer. */
function nodeAt(document: Document, x: number, y: number): Node | null {
  if ('caretPositionFromPoint' in document) return document.caretPositionFromPoint(x, y)?.offsetNode ?? null;
  const older = document as Document & { caretRangeFromPoint(x: number, y: number): Range | null };
  return older.caretRangeFromPoint(x, y)?.startContainer ?? null;
}

/** The first painted words that an element holds or lies in; none for an element that holds more than a name or two. */
export function placeOf(places: readonly Place[], element: Element): Place | null {
  if ((element.textContent?.length ?? 0) > 400) return null;
  return places.find(({ range }) => range.intersectsNode(element)) ?? null;
}
