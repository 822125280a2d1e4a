/** Tags that hold nothing a reader reads; they and all in them stay behind. */
const LEFT_BEHIND = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg math canvas video audio ' +
    'map select textarea button input datalist dialog'
  ).split(' '),
);

const FIELDS = new Set(['input', 'textarea', 'select']);

/** The attributes the reading looks at. No `src`, no `srcset`, no handlers: a copy can load and run nothing. */
const KEPT =
  'class id style align href rel name property content itemprop type datetime lang hidden aria-hidden face data-url data-href data-link data-permalink'.split(
    ' ',
  );

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

function copyElement(source: Element, name: string, into: Document): Element {
  let copy: Element;
  try {
    copy = into.createElement(name === 'form' ? 'div' : name);
  } catch {
    copy = into.createElement('span'); // a name only a parser accepts
  }
  const getAttribute = read<(name: string) => string | null>(source, 'getAttribute');
  for (const attribute of KEPT) {
    const value = getAttribute.call(source, attribute);
    if (value !== null && value.length <= LONGEST_ATTRIBUTE) copy.setAttribute(attribute, value);
  }
  return copy;
}

function isJsonLd(script: Element): boolean {
  return /ld\+json/i.test(
    read<(name: string) => string | null>(script, 'getAttribute').call(script, 'type') ?? '',
  );
}

/**
 * An inert copy of a page: only text and what the reading looks at, forms as plain boxes. The page is not changed.
 * @returns null where the page holds more text than is read
 */
export function copyPage(page: Document): PageCopy | null {
  const copy = read<DOMImplementation>(page, 'implementation').createHTMLDocument('');
  copy.documentElement.remove();
  const jsonLd: string[] = [];
  const texts: Text[] = [];
  const fields = new Set<Element>();
  const root = read<Element | null>(page, 'documentElement');
  const html = copy.createElement('html');
  copy.append(html);
  if (!root) return { document: copy, texts, fields, jsonLd };
  const walker: TreeWalker = read<Document['createTreeWalker']>(page, 'createTreeWalker').call(
    page,
    root,
    SHOW_ELEMENTS_AND_TEXT,
  );
  /** Where the children of each open element go. */
  const open: Element[] = [html];
  let text = 0;
  let down = walker.firstChild() !== null;
  while (down) {
    const node = walker.currentNode;
    const parent = open[open.length - 1] ?? html;
    let opened: Element | null = null;
    if (node.nodeType !== ELEMENT) {
      const value = node.nodeValue ?? '';
      text += value.length;
      if (text > MOST_TEXT) return null;
      const own = copy.createTextNode(value);
      texts.push(own);
      parent.append(own);
    } else {
      const element = node as Element;
      const name = read<string>(element, 'localName').toLowerCase();
      if (name === 'script' && jsonLd.length < 10 && isJsonLd(element)) {
        const script = read<string | null>(element, 'textContent') ?? '';
        if (script.length <= MOST_JSON_LD) jsonLd.push(script);
      }
      if (FIELDS.has(name)) fields.add(parent);
      if (!LEFT_BEHIND.has(name)) {
        opened = copyElement(element, name, copy);
        parent.append(opened);
      }
    }
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
  return { document: copy, texts, fields, jsonLd };
}
