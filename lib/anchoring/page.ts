import { fromTcvn3, tcvn3Letters } from '../vietnamese/tcvn3.ts';
import { CONTEXT, type QuoteSelector, type Span } from './locate.ts';

/** Elements whose text no reader sees. */
const UNSEEN = 'script, style, noscript, template, textarea, select, title';

const SHOW_TEXT = 4;

/** The text nodes a reader can see, with their places in the page's running text. */
export interface PageText {
  text: string;
  /** The page is in TCVN3; `text` is in Unicode all the same, as its quotes are, unit for unit. */
  legacy: boolean;
  nodes: Text[];
  starts: number[];
}

export function pageText(document: Document): PageText {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  // Of the body, whose own names no field of a form hides.
  const { closest } = document.body;
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const within = node.parentElement;
    if (within && closest.call(within, UNSEEN)) continue;
    nodes.push(node);
  }
  const texts = nodes.map((node) => node.data);
  const starts: number[] = [];
  let text = '';
  const converted = fromTcvn3(texts);
  for (const part of converted ?? texts) {
    starts.push(text.length);
    text += part;
  }
  return { text, legacy: converted !== null, nodes, starts };
}

/** The live range of a span of the page's running text. */
export function rangeIn(page: PageText, span: Span): Range | null {
  const [startNode, startOffset] = pointAt(page, span.start);
  const [endNode, endOffset] = pointAt(page, span.end - 1);
  if (!startNode || !endNode) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset + 1);
  return range;
}

/** What the reader has selected on the page, with the text around it; null where nothing is selected. */
export function selectedQuote(document: Document): QuoteSelector | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const exact = range.toString().trim();
  if (!exact) return null;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(document.body, document.body.childNodes.length);
  const { legacy } = pageText(document);
  const unicode = (text: string) => (legacy ? tcvn3Letters(text) : text);
  return {
    exact: unicode(exact),
    prefix: unicode(before.toString().slice(-CONTEXT)),
    suffix: unicode(after.toString().slice(0, CONTEXT)),
  };
}

/** The text node that holds a place of the running text, and the offset in it; found by halving. */
function pointAt({ nodes, starts }: PageText, at: number): [Text | undefined, number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return [nodes[low], at - (starts[low] ?? 0)];
}
