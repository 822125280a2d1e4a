import { isLinkBox } from '../furniture/boxes.ts';
import { isTrail, LONGEST_TRAIL, TRAIL } from '../furniture/trail.ts';
import { type Weight, weightsOf } from '../furniture/weights.ts';

/** So many cards in a row are a list of other stories. */
const FEWEST_CARDS = 3;
/** A card's link is a headline; its text outside is a teaser, no paragraph. */
const SHORTEST_LINK = 20;
const LONGEST_TEASER = 160;
/** A headline or what shows the way to the story may be made of links. */
const KEPT = `h1, [itemprop=headline], ${TRAIL}`;

const kindOf = (element: Element) =>
  `${element.localName} ${element.getAttribute('class')?.split(/\s/)[0] ?? ''}`;

/** Whether an element is a row of cards: children of one kind, each a linked headline with little else. */
function isCardList(element: Element, all: ReadonlyMap<Element, Weight>): boolean {
  const children = [...element.children];
  const [first] = children;
  // paragraphs are no cards, whatever links they hold
  if (!first || first.localName === 'p' || children.length < FEWEST_CARDS) return false;
  const isCard = (child: Element) => {
    const weight = all.get(child);
    return weight !== undefined && weight.linked >= SHORTEST_LINK && weight.run < LONGEST_TEASER;
  };
  const kind = kindOf(first);
  const cards = children.filter((child) => kindOf(child) === kind && isCard(child)).length;
  return cards >= FEWEST_CARDS && cards >= children.length * 0.8;
}

/**
 * Takes menus, lists of links and rows of cards out of a copied page, wherever they stand: what is left is a small
 * part of most pages, and everything after is quicker for it.
 */
export function prune(document: Document): void {
  const all = weightsOf(document.documentElement);
  const visit = (element: Element): void => {
    for (const child of [...element.children]) {
      const weight = all.get(child);
      if (!weight?.letters || child.matches(TRAIL)) continue;
      if (weight.letters <= LONGEST_TRAIL && isTrail(child)) continue;
      const listed = isLinkBox(child, weight) || isCardList(child, all);
      if (listed && !child.querySelector(KEPT)) child.replaceChildren();
      else visit(child);
    }
  };
  visit(document.documentElement);
}
