/**
 * Turns UTF-16 offsets into a text into offsets in Unicode code points (W3C Web Annotation, TextPositionSelector).
 * @returns a function for offsets from 0 to `text.length`; texts without surrogates cost nothing
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) pairs.push(at);
  }
  return (utf16) => utf16 - countBelow(pairs, utf16);
}

/** How many numbers of a sorted list are less than `limit`. */
function countBelow(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
