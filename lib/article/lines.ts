import { isFurniture } from './furniture.ts';

/** A line as the reader of the page sees it: between two breaks of the layout. */
export interface Line {
  /** As it stands, ASCII and non-breaking white space collapsed, trimmed. */
  text: string;
  element: Element | null;
  /** The whole line is bold, italic, a link. */
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

export type Hint = 'caption' | 'author' | 'lead' | 'kicker';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main nav ol p pre section summary table caption tbody thead tfoot tr td th ul html'
  ).split(' '),
);

/** Names of classes that say what a line is. Whole words: `cap` but not `capital`. */
const HINTS: readonly (readonly [Hint, RegExp])[] = [
  [
    'caption',
    /(?:^|[\s_-])(?:caption|cap|chuthich|chu-thich|photodes|image-?desc|expnoedit)(?:$|[\s_-])|_caption/i,
  ],
  ['author', /(?:^|[\s_-])(?:author|authors|tacgia|tac-gia|byline|writer)(?:$|[\s_-])/i],
  ['lead', /(?:^|[\s_-])(?:sapo|lead|chapeau|chappeau|summary|teaser)(?:$|[\s_-])/i],
  ['kicker', /(?:^|[\s_-])(?:kicker|pretitle|pre-title|subtitle|sub-title|overline)(?:$|[\s_-])/i],
];

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

/** Eight non-breaking spaces in a row set what follows apart (bylines on older portals). */
const GAP = /(?:\u00a0[ \t\r\n]*){8,}/;

/** Collapses ASCII and non-breaking white space; every other character stays. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r \u00a0]+/g, ' ').replace(/^ | $/g, '');
}

function hintOf(element: Element): Hint | null {
  if (element.localName === 'figcaption' || element.localName === 'figure') return 'caption';
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
    return 'author';
  const names = element.getAttribute('class')?.slice(0, 300);
  if (!names) return null;
  return HINTS.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

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

/**
 * The lines under an element, in reading order, without furniture.
 * @param kept elements that are never furniture, whatever they are called (what the story itself stands in)
 * @param known what a family's selectors say of elements
 */
export function linesOf(
  root: Element,
  kept: ReadonlySet<Element>,
  known: ReadonlyMap<Element, Hint> = new Map(),
): Line[] {
  const lines: Line[] = [];
  let raw = '';
  let pieces: State[] = [];
  let image = false;

  const flush = () => {
    const parts = raw.split(GAP);
    const all = (test: (state: State) => boolean) => pieces.length > 0 && pieces.every(test);
    const first = pieces[0];
    parts.forEach((part, index) => {
      const text = collapse(part);
      if (!text || !first) return;
      lines.push({
        text,
        element: first.block,
        bold: all((s) => s.bold),
        italic: all((s) => s.italic),
        linked: all((s) => s.linked),
        right: index > 0 || all((s) => s.right),
        centered: all((s) => s.centered),
        afterImage: image,
        heading: first.heading,
        hint: all((s) => s.hint === first.hint) ? first.hint : null,
      });
      image = false;
    });
    raw = '';
    pieces = [];
  };

  const walk = (node: Node, state: State) => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      raw += value;
      if (/[^\s\u00a0]/.test(value)) pieces.push(state);
      return;
    }
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') return flush();
    if (tag === 'img' || tag === 'picture') {
      flush();
      image = true;
      return;
    }
    if (tag === 'head' || (!kept.has(element) && isFurniture(element))) return flush();
    // an author's name stands for itself, also beside the date: `<span class=author>A</span> | 12/03/2024`
    const isBlock =
      BLOCKS.has(tag) || (state.hint !== 'author' && (known.get(element) ?? hintOf(element)) === 'author');
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
