import { type RefObject, useLayoutEffect, useRef } from 'react';
import { text } from '../text.ts';

/**
 * Gives the tab the title of the page's headline, and takes the focus there when the reader comes to another page.
 * A page appears a moment after its address, so the headline is waited for.
 */
export function useArrival(main: RefObject<HTMLElement | null>, place: string): void {
  const last = useRef(place);

  // Before the page itself goes back to where in it the reader was.
  useLayoutEffect(() => {
    const root = main.current;
    if (!root) return;
    let wanted = last.current !== place;
    last.current = place;
    const look = () => {
      const headline = root.querySelector('h1');
      if (!headline) return;
      const title = `${headline.textContent?.trim()} – ${text('lib_title')}`;
      if (document.title !== title) document.title = title;
      if (!headline.hasAttribute('tabindex')) headline.tabIndex = -1;
      if (!wanted) return;
      wanted = false;
      // Who types a search goes on typing.
      if (document.activeElement instanceof HTMLInputElement) return;
      headline.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [main, place]);
}
