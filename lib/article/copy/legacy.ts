import type { Article } from '../../model/index.ts';
import { fromTcvn3 } from '../../vietnamese/tcvn3.ts';

/** Fonts whose small letters look like capitals end in H: `.VnTimeH`, `.VnArialH`. */
const CAPITALS = /\.vn[a-z ]*h(?![a-z])/i;

function inCapitals(text: Text): boolean {
  for (let at = text.parentElement, up = 0; at && up < 4; at = at.parentElement, up++) {
    const font = `${at.getAttribute('face') ?? ''} ${at.getAttribute('style') ?? ''}`;
    if (/\.vn/i.test(font)) return CAPITALS.test(font);
  }
  return false;
}

/** Puts the texts of a copied page that stand in TCVN3 into Unicode, unit for unit; says how the page is written. */
export function convertLegacy(texts: readonly Text[]): Article['writing'] {
  const converted = fromTcvn3(texts.map((text) => text.data));
  converted?.forEach((value, at) => {
    const text = texts[at];
    if (text && text.data !== value) text.data = inCapitals(text) ? value.toUpperCase() : value;
  });
  return converted ? 'tcvn3' : 'unicode';
}
