import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import type { Surface } from '../../browsers/driver.ts';
import { rest } from '../load.ts';
import type { Stage } from '../stage.ts';
import { percentile } from '../statistics.ts';

/** The real panel, loaded again and again beside a story the background has read. */
export async function openingFigure({ effort }: Stage, panel: Surface): Promise<Figure> {
  const times: number[] = [];
  for (let n = 0; n < effort.openings; n++) {
    await panel.evaluate('(setTimeout(() => location.reload()), window.benchOld = true)');
    await panel.waitFor('(!window.benchOld && window.benchOpened > 0)');
    times.push(await panel.evaluate<number>('window.benchOpened'));
    await rest();
  }
  return {
    name: `panel's page started to facts drawn, story of 40 officials, median of ${times.length} loads of the panel`,
    value: median(times),
    unit: 'ms',
    most: 200,
    note: `95th percentile ${percentile(times, 0.95).toFixed(0)}`,
  };
}
