import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Watch, watchPage } from '../lib/capture/watch.ts';
import { noticeMessage } from '../lib/messages/notice.ts';

declare global {
  /** The watch over this page, in the extension's isolated world where no page sees it. */
  var bienBanWatch: Watch | undefined;
}

/** Runs on listed sites, on those the reader added, and on a page that was read at a click. Stays small. */
export default defineUnlistedScript(() => {
  globalThis.bienBanWatch ??= watchPage(window, (notice) => {
    // Without an extension to hear it (just updated, just removed) there is nothing to tell.
    try {
      browser.runtime.sendMessage(noticeMessage(notice)).catch(() => {});
    } catch {}
  });
});
