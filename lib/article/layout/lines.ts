import { BLOCKS } from '../furniture/blockTags.ts';
import { isFurniture } from '../furniture/elements.ts';
import { isPhoto } from '../furniture/weights.ts';
import { collapse } from '../text.ts';
import { type Hint, hintOf } from './hints.ts';
import type { Known } from './known.ts';

/** A line as the reader of the page sees it: between two breaks of the layout. */
export interface Line {
  /** As it stands, ASCII and non-breaking white space collapsed, trimmed. */
  text: string;
  /** The same with a space between elements side by side: `10/20265.902` is a date and a counter. */
  apart: string;
  element: Element | null;
  /** The whole line is bold, italic; all but a bullet is a link. */
  bold: boolean;
  italic: boolean;
  linked: boolean;
  /** Set to the right, or pushed there by a run of spaces. */
  right: boolean;
  centered: boolean;
  /** An image stands directly before it. */
  afterImage: boolean;
  /** Level of the heading it stands in, 0 outside. */
  heading: number;
  /** What a class name above it says it is. */
  hint: Hint | null;
}

interface State {
  block: Element;
  bold: boolean;
  italic: boolean;
  linked: boolean;
  right: boolean;
  centered: boolean;
  heading: number;
  hint: Hint | null;
}

/** From this share of its letters on a line is a link: bullets stand outside. */
const LINKED_SHARE = 0.8;
/** Eight non-breaking spaces in a row set what follows apart (bylines on older portals). */
const GAP = /(?:\u00a0[ \t\r\n]*){8,}/;

function enter(state: State, element: Element, isBlock: boolean, known: Hint | undefined): State {
  const tag = element.localName;
  const style = `${element.getAttribute('style') ?? ''};${element.getAttribute('align') ?? ''}`.toLowerCase();
  const sided = /(?:text-align\s*:\s*|;)(left|right|center|justify)/.exec(style)?.[1];
  return {
    block: isBlock ? element : state.block,
    bold: state.bold || tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/.test(style),
    italic: state.italic || tag === 'i' || tag === 'em' || /font-style\s*:\s*italic/.test(style),
    linked: state.linked || (tag === 'a' && element.hasAttribute('href')),
    right: sided ? sided === 'right' : state.right,
    centered: sided ? sided === 'center' : state.centered || tag === 'center',
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : state.heading,
    hint: known ?? hintOf(element) ?? state.hint,
  };
}

/** The lines under an element, in reading order, without furniture. */
export function linesOf(root: Element, { kept, dropped, hints: known }: Known): Line[] {
  const lines: Line[] = [];
  let raw = '';
  let loose = '';
  let pieces: (State & { letters: boolean })[] = [];
  let letters = 0;
  let linked = 0;
  let image = false;

  const flush = () => {
    const parts = raw.split(GAP);
    const all = (test: (state: State) => boolean) => pieces.length > 0 && pieces.every(test);
    const first = pieces[0];
    // a comma between two linked authors says nothing of its own
    const telling = pieces.filter((s) => s.letters);
    parts.forEach((part, index) => {
      const text = collapse(part);
      if (!text || !first) return;
      lines.push({
        text,
        apart: parts.length > 1 ? text : collapse(loose),
        element: first.block,
        bold: all((s) => s.bold),
        italic: all((s) => s.italic),
        linked: linked >= letters * LINKED_SHARE,
        right: index > 0 || all((s) => s.right),
        centered: all((s) => s.centered),
        afterImage: image,
        heading: first.heading,
        hint: telling.every((s) => s.hint === telling[0]?.hint) ? (telling[0]?.hint ?? null) : null,
      });
      image = false;
    });
    raw = '';
    loose = '';
    pieces = [];
    letters = 0;
    linked = 0;
  };

  const walk = (node: Node, state: State) => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      raw += value;
      loose += ` ${value}`;
      const length = collapse(value).length;
      if (length) pieces.push({ ...state, letters: /\p{L}/u.test(value) });
      letters += length;
      if (state.linked) linked += length;
      return;
    }
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') return flush();
    if (tag === 'img' || tag === 'picture') {
      flush();
      image = isPhoto(element);
      return;
    }
    if (tag === 'head' || dropped.has(element) || (!kept.has(element) && isFurniture(element)))
      return flush();
    // an author's name stands for itself, also beside the date: `<span class=author>A</span> | 12/03/2024`
    const isBlock =
      BLOCKS.has(tag) ||
      (tag !== 'a' && state.hint !== 'author' && (known.get(element) ?? hintOf(element)) === 'author');
    if (isBlock) flush();
    const inner = enter(state, element, isBlock, known.get(element));
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child, inner);
    if (isBlock) flush();
  };

  walk(root, {
    block: root,
    bold: false,
    italic: false,
    linked: false,
    right: false,
    centered: false,
    heading: 0,
    hint: null,
  });
  flush();
  return lines;
}
