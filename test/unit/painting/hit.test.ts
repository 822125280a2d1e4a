import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { indexPlaces, isWithin, placeOf, shortest } from '../../../lib/anchoring/paint/hit.ts';
import type { Place } from '../../../lib/anchoring/paint/places.ts';
import type { Mark } from '../../../lib/messages/marks.ts';

const { document } = new JSDOM(
  '<p>Hội nghị của <b>Thành ủy</b> Bến Nghè, <a href="/x">ông Trần Hữu Khoát</a></p><p>Không có gì.</p>',
).window;

function place(words: string, fact: string): Place {
  const walker = document.createTreeWalker(document.body, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    nodes.push(node);
  const text = nodes.map(({ data }) => data).join('');
  const start = text.indexOf(words);
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const own = start - before;
    if (own >= 0 && own < node.length) range.setStart(node, own);
    const last = start + words.length - before;
    if (last > 0 && last <= node.length) range.setEnd(node, last);
    before += node.length;
  }
  expect(range.toString()).toBe(words);
  return { mark: { fact } as Mark, span: { start, end: start + words.length }, range, check: false };
}

const meeting = place('Hội nghị của Thành ủy Bến Nghè', 'meeting');
const body = place('Thành ủy', 'body');
const person = place('Trần Hữu Khoát', 'person');

test('every text node under painted words is known, and no other', () => {
  const index = indexPlaces([meeting, body, person]);
  const held = [...index].map(([node, places]) => [node.textContent, places.map(({ mark }) => mark.fact)]);
  expect(held).toEqual([
    ['Hội nghị của ', ['meeting']],
    ['Thành ủy', ['meeting', 'body']],
    [' Bến Nghè, ', ['meeting']],
    ['ông Trần Hữu Khoát', ['person']],
  ]);
});

test('of places on top of each other the shortest is meant', () => {
  expect(shortest([meeting, body])).toBe(body);
  expect(shortest([])).toBeNull();
});

test('a point is on words only within one of their boxes', () => {
  const box = (left: number, top: number) =>
    ({ left, top, right: left + 50, bottom: top + 20, x: left, y: top, width: 50, height: 20 }) as DOMRect;
  const boxes = [box(100, 10), box(0, 40)];
  expect(isWithin(boxes, 120, 20)).toBe(true);
  expect(isWithin(boxes, 20, 50)).toBe(true);
  expect(isWithin(boxes, 20, 20)).toBe(false);
});

test('an element with the focus means the words it holds', () => {
  const link = document.querySelector('a');
  const other = document.querySelectorAll('p')[1];
  if (!link || !other) throw new Error('not there');
  expect(placeOf([meeting, person], link)).toBe(person);
  expect(placeOf([meeting, person], other)).toBeNull();
});
