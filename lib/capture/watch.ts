import { isHome } from '../article/address/canonical.ts';
import type { Notice } from '../messages/notice.ts';
import { shownAt } from './motion.ts';
import { type Beginning, type Visit, visit } from './visit.ts';

/** A page under watch. */
export interface Watch {
  /** Resolves once what the page shows belongs to its address. */
  atRest(): Promise<void>;
}

/** An event of `navigation`, as far as it is used here. */
interface Moved extends Event {
  navigationType?: string | null;
}

/**
 * Follows a page from story to story: tells that it may show one, and that it has moved on without loading.
 * Costs nothing on a front page, and little anywhere else.
 */
export function watchPage(window: Window, tell: (notice: Notice) => void): Watch {
  const { document, location } = window;
  let shown = shownAt(location.href);
  let current = begin('loaded');

  function begin(beginning: Beginning): Visit | null {
    if (isHome(new URL(location.href))) return null;
    return visit(document, beginning, () => tell('may-be-story'));
  }

  function attend(beginning: Beginning): void {
    current?.end();
    current = begin(beginning);
  }

  function onMoved(event: Moved): void {
    const next = shownAt(location.href);
    if (next === shown) return;
    shown = next;
    tell('moved');
    // An address replaced while one reads on (endless scrolling) names text that is there already.
    attend(event.navigationType === 'replace' ? 'replaced' : 'pushed');
  }

  window.navigation?.addEventListener('currententrychange', onMoved);
  window.addEventListener('popstate', onMoved);
  window.addEventListener('pageshow', ({ persisted }) => {
    // A page the browser brings back as it was is not loaded again, but its badge is gone.
    if (persisted) attend('loaded');
  });

  return {
    async atRest() {
      let seen: Visit | null;
      do {
        seen = current;
        await seen?.rest;
      } while (seen !== current);
    },
  };
}
