import type { Piece } from '../lib/library/changes/index.ts';

/** How much of an unchanged run is shown on the side of a change (in characters). */
const AROUND = 80;

/** Shortens what stayed the same between changes to the words around them, cut at whole words. */
export function excerpt(pieces: Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const { kind, text } = piece;
    const sides = Number(at > 0) + Number(at < pieces.length - 1);
    if (kind !== 'same' || sides === 0 || text.length <= sides * AROUND + 40) return piece;
    const start = at > 0 ? text.slice(0, text.lastIndexOf(' ', AROUND) + 1) : '';
    const end = at < pieces.length - 1 ? text.slice(text.indexOf(' ', text.length - AROUND)) : '';
    return { kind, text: `${start}…${end}` };
  });
}
