import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleInSteps } from '../lib/article/index.ts';

/** Injected when a story is read; its result goes back to the background as data. */
export default defineUnlistedScript(() => readArticleInSteps(document, location.href));
