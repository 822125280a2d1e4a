/** UTF-16 units of running text. */
const LEAST = 60;

/**
 * A cheap guess, for the content script, whether a page could be a story: a headline and enough running text in one
 * place. The reader decides. Reads only.
 */
export function looksLikeStory(document: Document): boolean {
  try {
    return guess(document);
  } catch {
    return false; // a page that hides the DOM's own names behind its elements
  }
}

function guess(document: Document): boolean {
  if (/^\/(?:(?:index|default|home|trang-chu)(?:\.\w+)?\/?)?$/i.test(document.location?.pathname ?? '/x'))
    return false;
  const words = (node: Element) => (node.textContent ?? '').trim().split(/\s+/).length;
  const heads = [...document.querySelectorAll('h1,h2,.Title,.title')].slice(0, 40);
  if (!heads.some((head) => words(head) > 3)) return false;
  const walker = document.createTreeWalker(document.body, 4);
  const held = new Map<Node | null, number>();
  for (let seen = 0; seen < 5000 && walker.nextNode(); seen++) {
    const text = walker.currentNode as Text;
    // one question for most of a page's texts, which are short
    if (text.length < LEAST) continue;
    const length = text.data.trim().length;
    const parent = text.parentElement;
    if (length < LEAST || !parent || parent.closest('a,script,style,noscript,textarea,footer')) continue;
    for (const box of [parent, parent.parentElement]) {
      const sum = (held.get(box) ?? 0) + length;
      if (sum > 300) return true;
      held.set(box, sum);
    }
  }
  return false;
}
