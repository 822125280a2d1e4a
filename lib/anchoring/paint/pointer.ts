/** How long the pointer rests on painted words before their card opens, and off both before it goes (ms). */
const REST = 250;
const LEAVE = 350;
/** No two looks under the pointer come closer than this (ms). */
const PACE = 60;

interface Hovering<Place> {
  /** What is painted under a point of the window. */
  at(x: number, y: number): Place | null;
  /** The card's own element. */
  isCard(target: EventTarget | null): boolean;
  open(place: Place, x: number, y: number): void;
  leave(): void;
}

/** Follows the pointer over painted words. @returns a function that ends it */
export function watchPointer<Place>(
  document: Document,
  { at, isCard, open, leave }: Hovering<Place>,
): () => void {
  let under: Place | null = null;
  let pace: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0 };
  let isOver = false;

  const look = () => {
    pace = undefined;
    const { x, y } = last;
    const place = isOver ? null : at(x, y);
    if (place !== under) {
      under = place;
      clearTimeout(opening);
      if (place) opening = setTimeout(() => open(place, last.x, last.y), REST);
    }
    if (place || isOver) {
      clearTimeout(leaving);
      leaving = undefined;
    } else leaving ??= setTimeout(leave, LEAVE);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    last = { x: event.clientX, y: event.clientY };
    isOver = isCard(event.target);
    pace ??= setTimeout(look, PACE);
  };

  document.addEventListener('pointermove', onMove, { passive: true, capture: true });
  return () => {
    document.removeEventListener('pointermove', onMove, { capture: true });
    for (const timer of [pace, opening, leaving]) clearTimeout(timer);
  };
}
