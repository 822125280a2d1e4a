import { BLOCKS } from './blockTags.ts';

/** What an element holds, all that is in it included; letters count UTF-16 units of collapsed text. */
export interface Weight {
  letters: number;
  /** Letters in links. */
  linked: number;
  /** The longest text node outside links. */
  run: number;
  images: number;
  headings: number;
  /** Block elements with text of their own. */
  lines: number;
}

const length = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim().length;

/** Signs that are no photograph: `<img class="avatar">`. */
const SIGN = /(?:^|[\s_-])(?:avatar|icon|emoji|logo|thumb)(?:$|[\s_-])/i;

/** Whether an element is a photograph, no face beside a comment, no sign. */
export function isPhoto(element: Element): boolean {
  if (element.localName !== 'img' && element.localName !== 'picture') return false;
  return !SIGN.test(element.getAttribute('class') ?? '');
}

/** Weighs an element and everything under it. */
export function weightsOf(root: Element): Map<Element, Weight> {
  const all = new Map<Element, Weight>();
  /** Returns whether text outside of blocks stands in the element. */
  const weigh = (element: Element, inLink: boolean): boolean => {
    const tag = element.localName;
    const link = inLink || tag === 'a';
    const sum: Weight = {
      letters: 0,
      linked: 0,
      run: 0,
      images: isPhoto(element) ? 1 : 0,
      headings: /^h[1-6]$/.test(tag) ? 1 : 0,
      lines: 0,
    };
    let loose = false;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const letters = length(child.nodeValue ?? '');
        sum.letters += letters;
        if (letters) loose = true;
        if (link) sum.linked += letters;
        else sum.run = Math.max(sum.run, letters);
      } else {
        if (weigh(child as Element, link)) loose = true;
        const inner = all.get(child as Element);
        if (!inner) continue;
        sum.letters += inner.letters;
        sum.linked += inner.linked;
        sum.run = Math.max(sum.run, inner.run);
        sum.images += inner.images;
        sum.headings += inner.headings;
        sum.lines += inner.lines;
      }
    }
    all.set(element, sum);
    if (!BLOCKS.has(tag)) return loose;
    if (loose) sum.lines++;
    return false;
  };
  weigh(root, false);
  return all;
}
