import type { Place } from './places.ts';

/** Places are made anew at every painting. */
export const isSamePlace = (one: Place | null, other: Place): boolean =>
  one?.mark.fact === other.mark.fact &&
  one.mark.kind === other.mark.kind &&
  one.span.start === other.span.start;

/** Whether two live ranges still mean the same nodes. */
export const isSameRange = (one: Range, other: Range | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
