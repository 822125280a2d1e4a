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
const PATIENCE = 60_000;

const shown = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

/** By how much the time grows where a text is ten times as long; each text in a fresh process. */
export function* growths({ url }: Bundle): Generator<Figure> {
  for (const [index, { name }] of TEXTS.entries()) {
    const growth = inFreshProcess<Growth>('linearity-child.ts', [url, String(index)], PATIENCE);
    const figure = { name: `as long for ten times the text: ${name}`, unit: 'times', most: MOST };
    yield growth
      ? {
          ...figure,
          value: growth.large / growth.small,
          note: `${shown(growth.small)} → ${shown(growth.large)}`,
        }
      : { ...figure, value: null, note: `given up after ${PATIENCE / 1000} s` };
  }
}
