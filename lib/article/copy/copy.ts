import { isFurnitureBy, rememberFurniture } from '../furniture/elements.ts';
import { atOnce, type Steps } from '../steps.ts';
import { attributesOf, copyElement, isText, type Methods, read } from './dom.ts';
import { isTimedBar, staysBehind } from './stays.ts';

/** Tags that hold nothing a reader reads; they and all in them stay behind. */
const LEFT_BEHIND = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg math canvas video audio ' +
    'map select textarea button input datalist dialog'
  ).split(' '),
);
const FIELDS = new Set(['input', 'textarea', 'select']);

/** Deeper nesting is laid flat at this depth: everything after may recurse without fear. */
const DEEPEST = 300;
const MOST_JSON_LD = 200_000;
/** UTF-16 units of text above which a page is not read: a book, or an attack; no story comes near. */
const MOST_TEXT = 2_000_000;

const SHOW_ELEMENTS_AND_TEXT = 1 | 4;

export interface PageCopy {
  document: Document;
  /** Its texts in reading order. */
  texts: Text[];
  /** Elements in which a field to fill in stood: polls, comment boxes, searches. */
  fields: Set<Element>;
  /** Raw texts of the page's JSON-LD scripts. */
  jsonLd: string[];
}

/** Nodes after which others may go before: a few milliseconds' work. */
const AT_ONCE = 400;

/**
 * An inert copy of a page: only text and what the reading looks at, forms as plain boxes. The page is not changed;
 * where it changes itself between two steps, it is copied again, in one.
 * @returns null where the page holds more text than is read
 */
export function* copyPage(page: Document): Steps<PageCopy | null> {
  const Observer = (globalThis as { MutationObserver?: typeof MutationObserver }).MutationObserver;
  const observer = Observer ? new Observer(() => {}) : null;
  observer?.observe(page, { childList: true, characterData: true, subtree: true });
  const steps = copyInSteps(page);
  for (;;) {
    const step = steps.next();
    if (!step.done) yield;
    const changed = observer && observer.takeRecords().length > 0;
    if (step.done || changed) observer?.disconnect();
    if (step.done) return step.value;
    if (changed) return atOnce(copyInSteps(page));
  }
}

function* copyInSteps(page: Document): Steps<PageCopy | null> {
  const document = read<DOMImplementation>(page, 'implementation').createHTMLDocument('');
  document.documentElement.remove();
  const copy: PageCopy = { document, texts: [], fields: new Set(), jsonLd: [] };
  const root = read<Element | null>(page, 'documentElement');
  const html = document.createElement('html');
  document.append(html);
  if (!root) return copy;
  const { closest, getAttribute, getAttributeNames, querySelector } = html;
  const methods: Methods = { closest, getAttribute, getAttributeNames, querySelector };
  const walker: TreeWalker = read<Document['createTreeWalker']>(page, 'createTreeWalker').call(
    page,
    root,
    SHOW_ELEMENTS_AND_TEXT,
  );
  /** Where the children of each open element go. */
  const open: Element[] = [html];
  let text = 0;

  /** The copy of an element; null where it stays behind with all that is in it. */
  const enter = (element: Element, parent: Element): Element | null => {
    const name = read<string>(element, 'localName').toLowerCase();
    if (FIELDS.has(name)) copy.fields.add(parent);
    if (LEFT_BEHIND.has(name)) {
      if (name === 'script' && copy.jsonLd.length < 10) {
        const isLinkedData = /ld\+json/i.test(methods.getAttribute.call(element, 'type') ?? '');
        const script = isLinkedData ? (read<string | null>(element, 'textContent') ?? '') : '';
        if (script && script.length <= MOST_JSON_LD) copy.jsonLd.push(script);
      }
      return null;
    }
    const attributes = attributesOf(element, methods);
    const isFurniture =
      isFurnitureBy(name, (attribute) => attributes.get(attribute) ?? null) &&
      !isTimedBar(element, attributes);
    const empty = isFurniture && staysBehind(element, name, attributes, methods);
    // an empty element stays where furniture was: it parts the texts beside it
    const opened = copyElement(name, empty ? new Map() : attributes, document);
    rememberFurniture(opened, isFurniture);
    parent.append(opened);
    return empty ? null : opened;
  };

  let down = walker.firstChild() !== null;
  for (let seen = 1; down; seen++) {
    if (seen % AT_ONCE === 0) yield;
    const node = walker.currentNode;
    const parent = open[open.length - 1] ?? html;
    let opened: Element | null = null;
    if (isText(node)) {
      const value = node.nodeValue ?? '';
      text += value.length;
      if (text > MOST_TEXT) return null;
      const own = document.createTextNode(value);
      copy.texts.push(own);
      parent.append(own);
    } else opened = enter(node as Element, parent);
    if (opened && walker.firstChild()) {
      open.push(open.length < DEEPEST ? opened : parent);
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode() || walker.currentNode === root) {
        down = false;
        break;
      }
      open.pop();
    }
  }
  return copy;
}
