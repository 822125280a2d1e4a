import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  if (below === undefined || above === undefined) throw new Error('no values');
  return (below + above) / 2;
}

setFlagsFromString('--expose-gc');
/** Collects garbage now. */
export const collect = runInNewContext('gc') as () => void;

/** Milliseconds that a run takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export interface Effort {
  /** At least so many runs … */
  runs: number;
  /** … and more until so many milliseconds are spent. */
  milliseconds: number;
}

/** The median of several runs, in milliseconds. */
export function medianTime(run: () => unknown, { runs, milliseconds }: Effort): number {
  const times: number[] = [];
  for (let spent = 0; times.length < runs || spent < milliseconds; ) {
    const time = timeOf(run);
    times.push(time);
    spent += time;
  }
  return median(times);
}
