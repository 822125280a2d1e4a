import { storyKey } from '../article/address/storyKey.ts';

/** An address as far as it says what a page shows: the same for every address of one story. */
export function shownAt(address: string): string {
  const route = /#[!/].*$/.exec(address)?.[0] ?? '';
  return storyKey(address) + route;
}

/** A run of words shorter than this is a label, a link, a clock: nothing of a story's text. */
const WORDS = 60;
const SILENT = /^(?:script|style|noscript|template|iframe|ins)$/i;

/** How much running text a change of the page brought; none where an element hides the DOM's own names. */
export function addedText(records: readonly MutationRecord[]): number {
  try {
    return records.reduce((sum, record) => sum + textOf(record), 0);
  } catch {
    return 0;
  }
}

function textOf({ type, target, addedNodes }: MutationRecord): number {
  const nodes = type === 'characterData' ? [target] : [...addedNodes];
  return nodes.reduce((sum, node) => {
    const length = SILENT.test(node.nodeName) ? 0 : (node.textContent ?? '').trim().length;
    return length >= WORDS ? sum + length : sum;
  }, 0);
}
