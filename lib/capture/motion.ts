import { storyKey } from '../article/storyKey.ts';

/** An address as far as it says what a page shows: the same for every address of one story. */
export function shownAt(address: string): string {
  const route = /#[!/].*$/.exec(address)?.[0] ?? '';
  return storyKey(address) + route;
}

/** A run of words shorter than this is a label, a link, a clock: nothing of a story's text. */
const WORDS = 60;
const SILENT = /^(?:script|style|noscript|template|iframe|ins)$/i;

/** How much running text a change of the page brought. */
export function addedText(records: readonly MutationRecord[]): number {
  let sum = 0;
  for (const { type, target, addedNodes } of records) {
    const nodes: Iterable<Node> = type === 'characterData' ? [target] : addedNodes;
    for (const node of nodes) {
      if (SILENT.test(node.nodeName)) continue;
      const length = (node.textContent ?? '').trim().length;
      if (length >= WORDS) sum += length;
    }
  }
  return sum;
}
