import { looksLikeStory } from '../article/looksLikeStory.ts';
import { addedText } from './motion.ts';

/** Milliseconds without new text after which a page is taken to be at rest. */
const QUIET = 300;
/** The longest a page is waited for that will not come to rest, or that shows nothing new after it moved. */
const PATIENCE = 3000;
/** How long a page is watched for text that comes late. */
const WATCHED = 15_000;
/** New text, in letters, that makes another look worth while. */
const ENOUGH = 200;
/** How often one visit may be said to be a story. */
const MOST_TELLINGS = 3;

/** Runs work once the page has nothing else to do, within a second at the latest. */
const whenIdle = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work);

/** How a visit began: with a page that was loaded, by moving on to text yet to come, or to text that is there already. */
export type Beginning = 'loaded' | 'pushed' | 'replaced';

export interface Visit {
  /** Resolves once what the page shows belongs to its address. */
  rest: Promise<void>;
  end(): void;
}

/**
 * Looks whether a page may be a story: a loaded one as soon as it is idle, one that moved when it has come to rest, and again when
 * more text has arrived. Watches for a bounded time and reads only.
 */
export function visit(document: Document, beginning: Beginning, found: () => void): Visit {
  const begun = Date.now();
  let grown = 0;
  let tellings = 0;
  let restless: number | null = beginning === 'loaded' ? null : begun;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let rested = () => {};
  const rest = new Promise<void>((done) => {
    rested = done;
  });

  const observer = new MutationObserver((records) => {
    const added = addedText(records);
    if (added === 0) return;
    grown += added;
    if (beginning === 'loaded' && grown < ENOUGH) return;
    restless ??= Date.now();
    lookIn(Math.min(QUIET, restless + PATIENCE - Date.now()));
  });
  const stop = setTimeout(() => observer.disconnect(), WATCHED);

  function lookIn(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, delay));
  }

  function look(): void {
    rested();
    const worthWhile = tellings === 0 || grown >= ENOUGH;
    restless = null;
    grown = 0;
    if (!worthWhile || !looksLikeStory(document)) return;
    found();
    if (++tellings === MOST_TELLINGS) end();
  }

  function end(): void {
    ended = true;
    rested();
    clearTimeout(timer);
    clearTimeout(stop);
    observer.disconnect();
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  if (beginning === 'loaded') {
    rested();
    // the page's own work goes before
    whenIdle(() => {
      if (!ended) look();
    });
  } else lookIn(beginning === 'replaced' ? QUIET : PATIENCE);
  return { rest, end };
}
