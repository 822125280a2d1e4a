import { collapse } from '../text.ts';
import { bylineIn } from '../words/bylines.ts';
import { furnitureLine } from '../words/furniture.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import type { Weight } from './weights.ts';

/** Elements that can be a box of their own. A paragraph with a link in it is none. */
const BOXES = new Set('div section ul ol table dl aside article details fieldset'.split(' '));
/** From this share of a box's letters in links on it is a list of links. */
const LINKED_SHARE = 0.5;
/** A run of plain text this long is no part of a list of links. */
const LONG_RUN = 80;
/** A box under a heading like `Tin khác` holds less than this share of the body's letters. */
const BOX_SHARE = 0.4;
const LONGEST_LINE = 160;

/** A short box that says when the story was posted or who wrote it, though its words are links. */
function tellsOfStory(element: Element, letters: number): boolean {
  if (letters > LONGEST_LINE) return false;
  const text = collapse(element.textContent ?? '');
  return postingTimesIn(text).length > 0 || bylineIn(text, []) !== null;
}

/** Whether an element is a list of links, whatever it is called. */
export function isLinkBox(element: Element, { letters, linked, run }: Weight): boolean {
  const listed = letters > 0 && linked >= letters * LINKED_SHARE && run < LONG_RUN;
  return listed && BOXES.has(element.localName) && !tellsOfStory(element, letters);
}

/** The outermost element that opens with this one and is a box: no part of what is kept, small beside the body. */
function openedBy(heading: Element, isBox: (element: Element) => boolean): Element | null {
  let box: Element | null = null;
  for (let at: Element = heading; at.parentElement && isBox(at.parentElement); at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if ((before.textContent ?? '').trim()) return box;
    box = at.parentElement;
  }
  return box;
}

/** Elements that can hold a photograph with its caption and nothing else. */
const PHOTO_BOXES = new Set('div figure table section center'.split(' '));
const LONGEST_CAPTION = 400;

/** Whether an element holds a photograph, at most two lines of words, and nothing else. */
export function isPhotoBox(element: Element, weight: Weight | undefined): boolean {
  return (
    weight !== undefined &&
    PHOTO_BOXES.has(element.localName) &&
    weight.images > 0 &&
    weight.headings === 0 &&
    weight.lines <= 2 &&
    weight.letters > 0 &&
    weight.letters <= LONGEST_CAPTION
  );
}

/** A box around a field to fill in holds at most so many letters: a question with its answers, a label. */
const LONGEST_FORM = 250;

/** The outermost small box around a field: a poll, a comment form. */
function formAround(
  field: Element,
  all: ReadonlyMap<Element, Weight>,
  kept: ReadonlySet<Element>,
): Element | null {
  let form: Element | null = null;
  for (let at: Element | null = field; at && !kept.has(at); at = at.parentElement) {
    const weight = all.get(at);
    if (!weight || weight.letters > LONGEST_FORM || weight.images > 0) break;
    form = at;
  }
  return form;
}

/**
 * Boxes of links, boxes under a heading like `Tin liên quan` and forms, by what they hold, whatever they are called.
 * @param body the element the story stands in
 * @param all what each element holds
 * @param kept elements that hold the story itself
 * @param fields elements in which a field to fill in stood
 */
export function boxesIn(
  body: Element,
  all: ReadonlyMap<Element, Weight>,
  kept: ReadonlySet<Element>,
  fields: ReadonlySet<Element>,
): Set<Element> {
  const boxes = new Set<Element>();
  const most = (all.get(body)?.letters ?? 0) * BOX_SHARE;
  for (const [element, weight] of all) {
    if (!kept.has(element) && isLinkBox(element, weight)) boxes.add(element);
  }
  const isBox = (element: Element) =>
    !kept.has(element) && body.contains(element) && (all.get(element)?.letters ?? 0) <= most;
  for (const [element, { letters }] of all) {
    if (letters === 0 || letters > 60 || element.childElementCount > 2) continue;
    const kind = furnitureLine(collapse(element.textContent ?? ''));
    const box = kind === 'end' || kind === 'box' ? openedBy(element, isBox) : null;
    if (box) boxes.add(box);
  }
  for (const field of fields) {
    const form = formAround(field, all, kept);
    if (form) boxes.add(form);
  }
  return boxes;
}
