// Run in a fresh process: how long one text takes at two lengths, the longer the second.
import { load } from './bundle.ts';
import type { Growth } from './linearity.ts';
import { articleOf } from './made.ts';
import { collect, median, medianTime, timeOf } from './measure.ts';
import { TEXTS } from './texts.ts';

const [url = '', index = ''] = process.argv.slice(2);
const text = TEXTS[Number(index)];
if (!text) throw new Error(`no text ${index}`);
const { extract } = await load(url);
const [small, large] = text.lengths.map((length) => articleOf(text.make(length)));
if (!small || !large) throw new Error('two lengths are needed');

const ROUNDS = 7;
const WARM_UP = { runs: 5, milliseconds: 1000 };
const SMALL_RUNS = { runs: 3, milliseconds: 0 };

medianTime(() => extract(small), WARM_UP);
extract(large);
// turn by turn, so that a busy machine slows both
const rounds = Array.from({ length: ROUNDS }, (): Growth => {
  collect();
  const short = medianTime(() => extract(small), SMALL_RUNS);
  collect();
  return { small: short, large: timeOf(() => extract(large)) };
});
const growth: Growth = {
  small: median(rounds.map((round) => round.small)),
  large: median(rounds.map((round) => round.large)),
};
console.log(JSON.stringify(growth));
