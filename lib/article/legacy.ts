import { fromTcvn3, isVni } from '../vietnamese/tcvn3.ts';

/** How a page's text is written. `vni` can't be read. */
export type Writing = 'unicode' | 'tcvn3' | 'vni';

/** Fonts whose small letters look like capitals end in H: `.VnTimeH`, `.VnArialH`. */
const CAPITALS = /\.vn[a-z ]*h(?![a-z])/i;
const SAMPLE = 20_000;

function inCapitals(text: Text): boolean {
  for (let at = text.parentElement, up = 0; at && up < 4; at = at.parentElement, up++) {
    const font = `${at.getAttribute('face') ?? ''} ${at.getAttribute('style') ?? ''}`;
    if (/\.vn/i.test(font)) return CAPITALS.test(font);
  }
  return false;
}

/** Puts the texts of a copied page that stand in TCVN3 into Unicode, unit for unit; says how the page is written. */
export function convertLegacy(texts: readonly Text[]): Writing {
  const converted = fromTcvn3(texts.map((text) => text.data));
  if (!converted) {
    let sample = '';
    for (let at = 0; at < texts.length && sample.length < SAMPLE; at++) sample += ` ${texts[at]?.data ?? ''}`;
    return isVni(sample) ? 'vni' : 'unicode';
  }
  converted.forEach((value, at) => {
    const text = texts[at];
    if (text && text.data !== value) text.data = inCapitals(text) ? value.toUpperCase() : value;
  });
  return 'tcvn3';
}
