import type { Bundle } from './bundle.ts';
import { inFreshProcess } from './child.ts';
import type { Figure } from './figure.ts';
import { TEXTS } from './texts.ts';

/** Milliseconds a text takes at two lengths. */
export interface Growth {
  small: number;
  large: number;
}

/** Ten times as much text may take a little more than ten times as long, caches being what they are. */
const MOST = 12;
const PATIENCE = 120_000;

const shown = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

const measure = (url: string, index: number) =>
  inFreshProcess<Growth>('linearity-child.ts', [url, String(index)], PATIENCE);

const times = (growth: Growth) => growth.large / growth.small;

/** A growth that misses is measured once more and the lesser taken: other work on the machine is no growth. */
function growthOf(url: string, index: number): { growth: Growth; again: boolean } | null {
  const first = measure(url, index);
  if (!first || times(first) <= MOST) return first && { growth: first, again: false };
  const second = measure(url, index);
  return { growth: second && times(second) < times(first) ? second : first, again: true };
}

/** By how much the time grows where a text is ten times as long; each text in a fresh process. */
export function* growths({ url }: Bundle): Generator<Figure> {
  for (const [index, { name }] of TEXTS.entries()) {
    const figure = { name: `as long for ten times the text: ${name}`, unit: 'times', most: MOST };
    const measured = growthOf(url, index);
    if (!measured) {
      yield { ...figure, value: null, note: `given up after ${PATIENCE / 1000} s` };
      continue;
    }
    const { growth, again } = measured;
    const note = `${shown(growth.small)} → ${shown(growth.large)}${again ? ', the lesser of two' : ''}`;
    yield { ...figure, value: times(growth), note };
  }
}
