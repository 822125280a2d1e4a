import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import { percentile } from '../../bench-page/statistics.ts';
import type { Tab } from '../../browsers/driver.ts';
import { rest } from './act.ts';
import { LOADED } from './filtering.ts';

/** The page of the library loaded again and again, the browser warm. */
export async function openingFigures(tab: Tab, size: number, openings: number): Promise<Figure[]> {
  const times: number[] = [];
  const loaded: number[] = [];
  for (let n = 0; n < openings; n++) {
    await tab.evaluate(
      `(setTimeout(() => { location.hash = '#/'; location.reload(); }), window.benchOld = true)`,
    );
    await tab.waitFor('(!window.benchOld && window.benchOpened > 0)', 60_000);
    times.push(await tab.evaluate<number>('window.benchOpened'));
    await tab.waitFor(LOADED, 120_000);
    loaded.push(await tab.evaluate<number>('performance.now()'));
    await rest(300);
  }
  return [
    {
      name: `library page, navigation started to first rows drawn, median of ${times.length} loads, ${size} stories`,
      value: median(times),
      unit: 'ms',
      most: 400,
      note: `95th percentile ${percentile(times, 0.95).toFixed(0)}`,
    },
    { name: `… to all rows in memory, median, ${size} stories`, value: median(loaded), unit: 'ms' },
  ];
}
