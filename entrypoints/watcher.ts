import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Watch, watchPage } from '../lib/capture/watch.ts';
import { noticeMessage } from '../lib/messages/notice.ts';

declare global {
  /** The watch over this page, in the extension's isolated world where no page sees it. */
  var bienBanWatch: Watch | undefined;
}

/** The browser's own object, only when there is something to tell: making it takes Firefox longer than all the rest. */
function extension(): typeof browser | undefined {
  const world = globalThis as { browser?: typeof browser; chrome?: typeof browser };
  return world.browser ?? world.chrome;
}

/** Runs on listed sites, on those the reader added, and on a page that was read at a click. Stays small. */
export default defineUnlistedScript(() => {
  globalThis.bienBanWatch ??= watchPage(window, (notice) => {
    // Without an extension to hear it (just updated, just removed) there is nothing to tell.
    try {
      extension()
        ?.runtime.sendMessage(noticeMessage(notice))
        .catch(() => {});
    } catch {}
  });
});
