import { Readability } from '@mozilla/readability';
import { isFurniture } from '../furniture/elements.ts';
import { type Family, families } from './families.ts';

export interface Body {
  /** The element the story's text stands in. */
  root: Element;
  family: Family | null;
}

/** UTF-16 units of text below which an element is no body. */
const LEAST_TEXT = 150;
/** Readability's time grows with the square of a page: above these it is not asked. */
const MOST_ELEMENTS = 10_000;
const MOST_TEXT = 1_000_000;
/** The body holds at least this share of what Readability keeps. */
const SHARE = 0.8;
const MARK = 'data-place';

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;

/** First choice: a family's own selectors, where headline and body both stand. */
function familyBody(document: Document): Body | null {
  for (const family of families) {
    if (family.headline && !document.querySelector(family.headline)) continue;
    let best: Element | null = null;
    let most = LEAST_TEXT;
    for (const element of [...document.querySelectorAll(family.body)].slice(0, 5)) {
      const length = lengthOf(element);
      if (length >= most) {
        best = element;
        most = length + 1;
      }
    }
    if (best) return { root: best, family };
  }
  return null;
}

/** Adds a weight to an element and all above it. */
function weigh(weights: Map<Element, number>, element: Element | null, weight: number): void {
  for (let at = element; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + weight);
}

/** The deepest element with at least `SHARE` of the weight. */
function heaviest(root: Element, weights: ReadonlyMap<Element, number>): Element {
  const enough = (weights.get(root) ?? 0) * SHARE;
  let at = root;
  for (;;) {
    const next: Element | undefined = [...at.children].find((child) => (weights.get(child) ?? 0) >= enough);
    if (!next) return at;
    at = next;
  }
}

/** Text nodes under a node, in order, without those in elements left out. */
function textsUnder(root: Node, leftOut: (element: Element) => boolean = () => false): Text[] {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push(node as Text);
    else if (node.nodeType !== 1 || !leftOut(node as Element))
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(root);
  return texts;
}

/** Second choice: what Readability keeps, found again in our copy (it cuts leads and captions off; we do not). */
function readabilityBody(document: Document): Element | null {
  const elements = [...document.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS || lengthOf(document.documentElement) > MOST_TEXT) return null;
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  let kept: Node | null | undefined;
  try {
    kept = new Readability<Node>(document.cloneNode(true) as Document, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()?.content;
  } catch {
    kept = null; // a page it can't cope with: the fallback reads it
  }
  if (!kept) return null;
  const weights = new Map<Element, number>();
  for (const text of textsUnder(kept)) {
    const length = text.data.trim().length;
    if (length < 25) continue;
    const place = text.parentElement?.closest(`[${MARK}]`)?.getAttribute(MARK);
    if (place) weigh(weights, elements[Number(place)] ?? null, length);
  }
  const root = document.documentElement;
  return (weights.get(root) ?? 0) >= LEAST_TEXT ? heaviest(root, weights) : null;
}

/** Last choice: the deepest element that holds most of the page's sentences outside links. */
function densestBody(document: Document): Element | null {
  const weights = new Map<Element, number>();
  const aside = (element: Element) =>
    element.localName === 'a' ||
    element.localName === 'head' ||
    (element !== document.body && isFurniture(element));
  for (const text of textsUnder(document.documentElement, aside)) {
    const length = text.data.trim().length;
    if (length >= 80) weigh(weights, text.parentElement, length);
  }
  const root = document.documentElement;
  return (weights.get(root) ?? 0) >= LEAST_TEXT ? heaviest(root, weights) : null;
}

/** Finds where a copied page keeps its story, or null. */
export function findBody(document: Document): Body | null {
  const known = familyBody(document);
  if (known) return known;
  const root = readabilityBody(document) ?? densestBody(document);
  return root && { root, family: null };
}
