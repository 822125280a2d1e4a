import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePainter, type Painter } from '../lib/anchoring/paint/painter.ts';

declare global {
  /** The painter of this page, in the extension's isolated world where no page sees it. */
  var bienBanPainter: Painter | undefined;
}

/** Injected into a page whose story was read, or in which words are pointed at. */
export default defineUnlistedScript(() => {
  globalThis.bienBanPainter ??= makePainter();
});
