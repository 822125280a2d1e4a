import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

/**
 * Milliseconds without a letter after which the browser is told where typing has led. Told with each letter, it keeps
 * the search waiting: some 4 of 16 ms, measured with 100,000 stories.
 */
const REST = 300;

/** Where typing has led; null once the browser knows it. */
let typed: string | null = null;
let telling: ReturnType<typeof setTimeout> | undefined;
const followers = new Set<() => void>();

/** The hash of where the reader is: that of the address, unless letters were typed just now. */
export const hashNow = (): string => typed ?? location.hash;

/** Goes to a page; where that comes of typing, there is no step to come back to for each letter. */
export function go(href: string, typing = false): void {
  if (href === hashNow()) return;
  if (!typing) {
    tell();
    location.hash = href;
    return;
  }
  typed = href;
  clearTimeout(telling);
  telling = setTimeout(tell, REST);
  for (const changed of followers) changed();
}

/** Tells the browser, so that coming back leads to all that was typed. */
function tell(): void {
  if (typed !== null) history.replaceState(history.state, '', typed);
  forget();
}

function forget(): void {
  clearTimeout(telling);
  typed = null;
}

/** Where the reader is, followed as it changes. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => parseRoute(hash), [hash]);
}

export function useHash(): string {
  return useSyncExternalStore(follow, hashNow);
}

function follow(changed: () => void): () => void {
  if (followers.size === 0) {
    addEventListener('hashchange', onMove);
    // Before a link is followed.
    addEventListener('click', tell, true);
  }
  followers.add(changed);
  return () => {
    followers.delete(changed);
    if (followers.size > 0) return;
    removeEventListener('hashchange', onMove);
    removeEventListener('click', tell, true);
  };
}

/** A link, a step back, an address typed by hand: the browser knows more than what was typed here. */
function onMove(): void {
  forget();
  for (const changed of followers) changed();
}
