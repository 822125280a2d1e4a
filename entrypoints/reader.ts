import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleInSteps } from '../lib/article/index.ts';

/** Injected behind the watcher when a story is read; its result goes back to the background as data. */
export default defineUnlistedScript(async () => {
  await globalThis.bienBanWatch?.atRest();
  return readArticleInSteps(document, location.href);
});
