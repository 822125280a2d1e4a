import { expect, test } from 'vitest';
import { placed } from '../../../lib/anchoring/paint/card/place.ts';

const view = { width: 800, height: 600 };
const card = { width: 320, height: 200 };

test('a card stands below its words', () => {
  expect(placed({ left: 100, top: 80, bottom: 100 }, card, view)).toMatchObject({ left: 100, top: 106 });
});

test('and above where there is more room', () => {
  const { top } = placed({ left: 100, top: 480, bottom: 500 }, card, view);
  expect(top + card.height).toBe(474);
});

test('it never leaves the window at the side', () => {
  expect(placed({ left: 700, top: 80, bottom: 100 }, card, view).left).toBe(472);
  expect(placed({ left: -40, top: 80, bottom: 100 }, card, view).left).toBe(8);
});

test('a card too high for the room beside the words is made to scroll, clear of them', () => {
  const words = { left: 100, top: 280, bottom: 320 };
  const { top, height } = placed(words, { width: 320, height: 900 }, view);
  expect(top).toBeGreaterThanOrEqual(words.bottom);
  expect(top + height).toBeLessThanOrEqual(view.height);
});
