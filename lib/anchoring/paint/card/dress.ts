import { el } from './el.ts';
import { CARD_STYLE } from './style.ts';

/** A sheet of its own, which no content policy of the page forbids; where a browser refuses it, a style element. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.prepend(el('style', {}, CARD_STYLE));
  }
}
