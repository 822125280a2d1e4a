import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import { percentile } from '../../bench-page/statistics.ts';
import type { Tab } from '../../browsers/driver.ts';
import type { Known } from '../in-page/measures.ts';
import { queriesOf, typed } from '../words.ts';
import { fill, goTo, rest, timeOf } from './act.ts';

/** Milliseconds from key to key: somebody who types evenly. */
const PACE = 120;
/** From one query to the next: by then the address says what was typed. */
const PAUSE = 400;

/** The answer to these words stands on the page. */
const answered = (words: string) => `(() => {
  const results = document.querySelector('[data-testid=search-results]');
  if (results?.dataset.query !== ${JSON.stringify(words)}) return false;
  return !!results.querySelector('[data-testid=search-hit], [data-testid=search-none], [role=alert]');
})()`;

/** Words typed letter by letter into the page's own field: each letter to the answer drawn. */
export async function searchingFigure(
  tab: Tab,
  size: number,
  known: Known[],
  words: number,
): Promise<Figure> {
  const times: { time: number; words: string }[] = [];
  for (const query of queriesOf(known, words)) {
    await rest(PAUSE);
    await tab.evaluate(`(${goTo('#/search?q=')}, true)`);
    await rest(PAUSE);
    for (const words of typed(query)) {
      const time = await tab.evaluate<number>(timeOf(fill('search-input', words), answered(words)));
      times.push({ time, words });
      await rest(PACE);
    }
  }
  const all = times.map(({ time }) => time);
  const slowest = times.reduce((most, one) => (one.time > most.time ? one : most));
  return {
    name: `search, a letter typed to results drawn, 95th percentile of ${all.length}, ${size} stories`,
    value: percentile(all, 0.95),
    unit: 'ms',
    most: 50,
    note: `median ${median(all).toFixed(0)}, longest ${slowest.time.toFixed(0)} at “${slowest.words}”`,
  };
}
