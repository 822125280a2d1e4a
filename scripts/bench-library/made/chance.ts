import { type Random, randomOf } from '../../anchors/random.ts';

/** A stream of numbers for one thing out of many (`story 17` of a seed): each can be made without those before it. */
export function randomFor(seed: number, kind: number, n: number): Random {
  let mixed = Math.imul(seed ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
  return randomOf(mixed ^ (mixed >>> 13));
}

/** Chooses a rank from 0: the lower, the more often, as names and words are met. */
export type Ranks = (random: Random) => number;

/** The nth of `count` has the weight 1/(n + `level`)^`fall`: a higher level makes the first ones less exceptional. */
export function ranksOf(count: number, level: number, fall = 1): Ranks {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let n = 0; n < count; n++) {
    sum += (n + level) ** -fall;
    sums[n] = sum;
  }
  return (random) => {
    const point = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
