import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type QuoteSelector, selectedQuote, showQuote } from '../lib/anchoring/index.ts';

declare global {
  /** The pointer's two functions, in the extension's isolated world where no page sees them. */
  var bienBanPointer: { show(quote: QuoteSelector): boolean; selection(): QuoteSelector | null } | undefined;
}

/** Injected when the panel points at words of the page or asks what is selected there. */
export default defineUnlistedScript(() => {
  globalThis.bienBanPointer = { show: showQuote, selection: () => selectedQuote(document) };
});
