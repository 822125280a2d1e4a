/** How soon text that came late is looked at, and the longest the looking rests where it finds nothing new (ms). */
const SOON = 400;
const LONG = 30_000;
/** Looking may take this part of the time at most. */
const SHARE = 1 / 25;

/**
 * Calls `look` after the text of the page has changed, seldom where the page never rests and nothing comes of it.
 * @param look says whether it found anything new
 * @returns a function that ends it
 */
export function watchText(body: HTMLElement, look: () => boolean): () => void {
  let wait = SOON;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some(bringsText)) timer = setTimeout(turn, wait);
  });
  const turn = () => {
    timer = undefined;
    const begun = performance.now();
    const found = look();
    const cost = performance.now() - begun;
    wait = Math.max(found ? SOON : Math.min(LONG, wait * 2), cost / SHARE);
  };

  observer.observe(body, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Whether a change can have brought words or taken some away; a clock or a counter has too few. */
function bringsText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return hasWords(target);
  return [...addedNodes, ...removedNodes].some(hasWords);
}

const hasWords = (node: Node): boolean => (node.textContent?.trim().length ?? 0) >= 4;
