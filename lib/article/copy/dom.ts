/** The attributes the reading looks at. No `src`, no `srcset`, no handlers: a copy can load and run nothing. */
const KEPT = new Set(
  (
    'class id style align href rel name property content itemprop itemtype type datetime lang hidden aria-hidden ' +
    'aria-label face data-url data-href data-link data-permalink'
  ).split(' '),
);
const LONGEST_ATTRIBUTE = 4000;
const ELEMENT = 1;

/** Reads a DOM property past a form's or document's named children, which may hide it (`<input name=childNodes>`). */
export function read<T>(node: object, key: string): T {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T;
}

/** A form's inputs may hide its `nodeType`, which is then no number. */
export const isText = ({ nodeType }: Node) => typeof nodeType === 'number' && nodeType !== ELEMENT;

/** Calls a DOM method past a form's named children: by the method of an element that has none. */
export type Methods = Pick<Element, 'closest' | 'getAttribute' | 'getAttributeNames' | 'querySelector'>;

/** The attributes of an element that are kept, in one question for names and one for each of those. */
export function attributesOf(source: Element, methods: Methods): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name of methods.getAttributeNames.call(source)) {
    if (!KEPT.has(name)) continue;
    const value = methods.getAttribute.call(source, name);
    if (value !== null && value.length <= LONGEST_ATTRIBUTE) attributes.set(name, value);
  }
  return attributes;
}

/** An element of this name and these attributes in another document. */
export function copyElement(name: string, attributes: Map<string, string>, into: Document): Element {
  let copy: Element;
  try {
    copy = into.createElement(name === 'form' ? 'div' : name);
  } catch {
    copy = into.createElement('span'); // a name only a parser accepts
  }
  for (const [attribute, value] of attributes) copy.setAttribute(attribute, value);
  return copy;
}
