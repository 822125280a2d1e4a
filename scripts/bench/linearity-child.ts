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

const MOST_ROUNDS = 7;
const LEAST_ROUNDS = 3;
/** Milliseconds after which no more rounds than the least are begun. */
const ENOUGH = 10_000;
const WARM_UP = { runs: 5, milliseconds: 1000 };
const SMALL_RUNS = { runs: 3, milliseconds: 0 };

medianTime(() => extract(small), WARM_UP);
extract(large);
const start = performance.now();
const rounds: Growth[] = [];
while (rounds.length < LEAST_ROUNDS || (rounds.length < MOST_ROUNDS && performance.now() - start < ENOUGH)) {
  // turn by turn, so that a busy machine slows both
  collect();
  const short = medianTime(() => extract(small), SMALL_RUNS);
  collect();
  rounds.push({ small: short, large: timeOf(() => extract(large)) });
}
const growth: Growth = {
  small: median(rounds.map((round) => round.small)),
  large: median(rounds.map((round) => round.large)),
};
console.log(JSON.stringify(growth));
