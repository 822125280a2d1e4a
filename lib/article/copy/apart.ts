import { storyKey } from '../address/storyKey.ts';
import { fold } from '../text.ts';

/** A story on a page of several holds at least so many letters in long texts. */
const LEAST_TEXT = 300;
const LONG_TEXT = 60;
const MOST_STORIES = 30;
const TEXTS = 4;
/** Where pages that load story after story write down whose each is. */
const ADDRESSED = ['data-url', 'data-href', 'data-link', 'data-permalink'];

function longText(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  let sum = 0;
  while (walker.nextNode()) {
    const length = (walker.currentNode.nodeValue ?? '').trim().length;
    if (length >= LONG_TEXT && !walker.currentNode.parentElement?.closest('a')) sum += length;
  }
  return sum;
}

/** The largest element around a headline that holds no other. */
function around(headline: Element, headlines: readonly Element[]): Element {
  let at = headline;
  for (
    let up = at.parentElement;
    up && !headlines.some((other) => other !== headline && up?.contains(other));
    up = up.parentElement
  )
    at = up;
  return at;
}

function isAt(story: Element, address: string): boolean {
  const key = storyKey(address);
  const said = [story, ...story.querySelectorAll(ADDRESSED.map((name) => `[${name}]`).join())].slice(0, 20);
  return said.some((element) =>
    ADDRESSED.some((name) => {
      const value = element.getAttribute(name);
      return value !== null && URL.canParse(value, address) && storyKey(new URL(value, address).href) === key;
    }),
  );
}

/**
 * On a page that holds several whole stories (one loaded under the other as the reader scrolls) leaves the one that is
 * read: whose address is the page's now, else whose headline is the window's title. Where neither tells, nothing is
 * taken away: portals set the names of their boxes as headlines too.
 * @returns whether a later story was found by its address: then the page's head tells of an earlier one
 */
export function keepOneStory(document: Document, address: string): boolean {
  const headlines = [...document.querySelectorAll('h1')].slice(0, MOST_STORIES);
  if (headlines.length < 2) return false;
  const stories = headlines
    .map((headline) => ({
      headline: fold(headline.textContent ?? ''),
      element: around(headline, headlines),
    }))
    .filter(({ headline, element }) => headline && longText(element) >= LEAST_TEXT);
  if (stories.length < 2) return false;
  const title = fold(document.querySelector('title')?.textContent ?? '');
  const here = stories.find(({ element }) => isAt(element, address));
  const chosen = here ?? stories.find(({ headline }) => title.startsWith(headline));
  if (!chosen) return false;
  for (const story of stories) if (story !== chosen) story.element.remove();
  return here !== undefined && here !== stories[0];
}
