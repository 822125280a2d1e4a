/** Room between card and words, card and edge. */
const GAP = 6;
const EDGE = 8;

interface Box {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Where a card stands: below the words, above where there is more room; never on them, never beyond the window. */
export function placed(words: Box, card: Size, view: Size): { left: number; top: number; height: number } {
  const left = Math.max(EDGE, Math.min(words.left, view.width - card.width - EDGE));
  const below = view.height - EDGE - (words.bottom + GAP);
  const above = words.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 120);
  const height = Math.min(card.height, room);
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  return { left, top: Math.max(EDGE, Math.min(top, view.height - EDGE - height)), height: room };
}
