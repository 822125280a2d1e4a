import { isFurnitureBy, rememberFurniture } from './furniture.ts';

/** Tags that hold nothing a reader reads; they and all in them stay behind. */
const LEFT_BEHIND = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg math canvas video audio ' +
    'map select textarea button input datalist dialog'
  ).split(' '),
);
const FIELDS = new Set(['input', 'textarea', 'select']);

/** The attributes the reading looks at. No `src`, no `srcset`, no handlers: a copy can load and run nothing. */
const KEPT = new Set(
  (
    'class id style align href rel name property content itemprop itemtype type datetime lang hidden aria-hidden ' +
    'aria-label face data-url data-href data-link data-permalink'
  ).split(' '),
);

/** Furniture that holds one of these may hold the story, or the way to it. */
const TELLING = 'h1, p, br, article, table, [itemprop]';
/** Bars of the page, never around a story. */
const BARS = new Set(['nav', 'footer', 'menu']);
const TRAIL = /bread-?crumb/i;
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])|binh-?_?luan/i;

/** Deeper nesting is laid flat at this depth: everything after may recurse without fear. */
const DEEPEST = 300;
const LONGEST_ATTRIBUTE = 4000;
const MOST_JSON_LD = 200_000;
/** UTF-16 units of text above which a page is not read: a book, or an attack; no story comes near. */
const MOST_TEXT = 2_000_000;

const ELEMENT = 1;
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

/** Reads a DOM property past a form's or document's named children, which may hide it (`<input name=childNodes>`). */
function read<T>(node: object, key: string): T {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T;
}

/** A form's inputs may hide its `nodeType`, which is then no number. */
const isText = ({ nodeType }: Node) => typeof nodeType === 'number' && nodeType !== ELEMENT;

/** Calls a DOM method past a form's named children: by the method of an element that has none. */
type Methods = Pick<Element, 'closest' | 'getAttribute' | 'getAttributeNames' | 'querySelector'>;

/** The attributes of an element that are kept, in one question for names and one for each of those. */
function attributesOf(source: Element, methods: Methods): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name of methods.getAttributeNames.call(source)) {
    if (!KEPT.has(name)) continue;
    const value = methods.getAttribute.call(source, name);
    if (value !== null && value.length <= LONGEST_ATTRIBUTE) attributes.set(name, value);
  }
  return attributes;
}

/** Menus, boxes of links and comments are left behind at once where nothing in them can be of the story. */
function staysBehind(
  source: Element,
  tag: string,
  attributes: Map<string, string>,
  methods: Methods,
): boolean {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('aria-label') ?? ''}`;
  if (TRAIL.test(names) || tag === 'body' || tag === 'form') return false;
  if (tag === 'footer' && methods.closest.call(source, 'blockquote')) return false;
  const telling = COMMENTS.test(names) ? 'h1' : BARS.has(tag) ? 'h1, article, [itemprop]' : TELLING;
  return methods.querySelector.call(source, telling) === null;
}

function copyElement(name: string, attributes: Map<string, string>, into: Document): Element {
  let copy: Element;
  try {
    copy = into.createElement(name === 'form' ? 'div' : name);
  } catch {
    copy = into.createElement('span'); // a name only a parser accepts
  }
  for (const [attribute, value] of attributes) copy.setAttribute(attribute, value);
  return copy;
}

/** Nodes after which others may go before: a few milliseconds' work. */
const AT_ONCE = 400;

/**
 * An inert copy of a page: only text and what the reading looks at, forms as plain boxes. The page is not changed;
 * where it changes itself between two steps, it is copied again, in one.
 * @returns null where the page holds more text than is read
 */
export function* copyPage(page: Document): Generator<void, PageCopy | null> {
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

function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* copyInSteps(page: Document): Generator<void, PageCopy | null> {
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
    const isFurniture = isFurnitureBy(name, (attribute) => attributes.get(attribute) ?? null);
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
