import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import { percentile } from '../../bench-page/statistics.ts';
import type { Tab } from '../../browsers/driver.ts';
import { fill, goTo, rest, timeOf } from './act.ts';

const PACE = 250;

/** All rows of the table are in the page's memory, and some of them drawn. */
export const LOADED = `(!!document.querySelector('[data-testid=explore-row]') &&
  !document.querySelector('[data-testid=explore-loading]') &&
  /\\d/.test(document.querySelector('[data-testid=explore-count]')?.textContent ?? ''))`;

/** The count over the table and the first rows, as one text. */
const SHOWN = `(document.querySelector('[data-testid=explore-count]')?.textContent + '|' +
  [...document.querySelectorAll('[data-testid=explore-row]')].map((row) => row.dataset.id).join())`;

/** Done once the count has changed to one of the narrowed table; what stood there before is kept in \`benchShown\`. */
const CHANGED = `(window.benchShown !== ${SHOWN})`;
const remember = `window.benchShown = ${SHOWN}`;

const WORDS = ['chuyển đổi số', 'bai say', 'giai ngan', 'khám, chữa bệnh'];
const SELECTS = ['place', 'outlet', 'reviewed'] as const;

/** The nth value a select offers besides "all". */
const optionOf = (name: string, n: number) => `(() => {
  const options = [...document.querySelectorAll('[data-testid=filter-${name}] option')].filter(({ value }) => value);
  return options[${n} % options.length]?.value ?? '';
})()`;

/** Letters typed into the table's filter, and values chosen, in turn: each to the narrowed rows drawn. */
export async function filteringFigures(tab: Tab, size: number, filters: number): Promise<Figure[]> {
  await tab.evaluate(`(${goTo('#/')}, true)`);
  await tab.waitFor(LOADED, 120_000);
  const typed: number[] = [];
  const chosen: number[] = [];
  const time = async (testId: string, value: string) => {
    const took = await tab.evaluate<number>(timeOf(`${remember}; ${fill(testId, value)}`, CHANGED));
    await rest(PACE);
    return took;
  };
  for (let n = 0; n < filters; n++) {
    const name = SELECTS[n % SELECTS.length] ?? 'place';
    const value = await tab.evaluate<string>(optionOf(name, n));
    if (value) {
      chosen.push(await time(`filter-${name}`, value));
      chosen.push(await time(`filter-${name}`, ''));
    }
    const words = WORDS[n % WORDS.length] ?? '';
    for (const part of [words.slice(0, 1), words.slice(0, 4), words]) {
      const before = await tab.evaluate<string>(SHOWN);
      const took = await tab
        .evaluate<number>(timeOf(`${remember}; ${fill('filter-text', part)}`, CHANGED))
        .catch(() => null);
      // A letter that leaves every row where it was shows nothing to wait for.
      if (took !== null && before !== (await tab.evaluate<string>(SHOWN))) typed.push(took);
      await rest(PACE);
    }
    await tab.evaluate(`(() => { ${fill('filter-text', '')} return true; })()`);
    await rest(PACE * 2);
  }
  const figure = (what: string, times: number[]): Figure => ({
    name: `table of ${size} stories, ${what} to rows drawn, median of ${times.length}`,
    value: median(times),
    unit: 'ms',
    most: 100,
    note: `95th percentile ${percentile(times, 0.95).toFixed(0)}, longest ${Math.max(...times).toFixed(0)}`,
  });
  return [figure('a filter chosen', chosen), figure('words typed into its filter', typed)];
}
