import { expect, test } from 'vitest';
import { PAINTS } from '../../../lib/anchoring/paint/kinds.ts';
import { paintStyle } from '../../../lib/anchoring/paint/style.ts';
import { lightness } from '../../../lib/anchoring/paint/tone.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['rgb(0 0 0 / 0.2)', null],
  ['oklch(0.5 0.1 20)', null],
])('%s is as light as %s', (colour, expected) => {
  expect(lightness(colour)).toBe(expected);
});

test.each(['light', 'dark'] as const)('every kind has a line of its own on %s pages', (tone) => {
  const lines = [...paintStyle(tone).matchAll(/text-decoration: ([^;]+) #/g)].map(([, line]) => line);
  expect(new Set(lines).size).toBe(lines.length);
  // A note is told by its ground alone.
  expect(lines.length).toBe(PAINTS.length - 1);
});
