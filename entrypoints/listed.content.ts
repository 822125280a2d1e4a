import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikeStory } from '../lib/article/looksLikeStory.ts';
import { STORY_NOTICE } from '../lib/messages/notice.ts';

/** On listed sites: says that a page may be a story. Reads nothing else, changes nothing, stays small. */
export default defineContentScript({
  // The build puts the listed sites in (wxt.config.ts): their table shall not weigh on every page.
  matches: [],
  runAt: 'document_idle',
  main() {
    if (looksLikeStory(document)) browser.runtime.sendMessage(STORY_NOTICE).catch(() => {});
  },
});
