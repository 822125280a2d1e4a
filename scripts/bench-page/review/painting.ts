import type { Mark } from '../../../lib/messages/marks.ts';
import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import type { Driver } from '../../browsers/driver.ts';
import { poll } from '../../browsers/poll.ts';
import { inContentWorld } from '../background.ts';
import { openAtRest } from '../load.ts';
import { CROWDS, crowdedAddress } from '../pages.ts';
import type { Stage } from '../stage.ts';

/** Puts a latch before the background's word to the painter; what it would have painted is kept. */
const LATCH = `(() => {
  if (self.benchPaint) return;
  self.benchPaint = { held: false, marks: null };
  for (const scripting of new Set([self.chrome?.scripting, self.browser?.scripting])) {
    if (!scripting) continue;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = (injection) => {
      const marks = injection.args?.[0];
      if (!self.benchPaint.held || !Array.isArray(marks) || !marks[0]?.targets) return inject(injection);
      self.benchPaint.marks = JSON.stringify(marks);
      return Promise.reject(new Error('held back'));
    };
  }
})()`;

/** Opens a page whose story the background would have painted by now. */
export async function openUnpainted(driver: Driver, url: string) {
  await driver.background(`(${LATCH}, self.benchPaint.held = true, self.benchPaint.marks = null, true)`);
  const tab = await openAtRest(driver, url);
  const kept = await poll('marks', () => driver.background<string | null>('self.benchPaint.marks'));
  await driver.background('(self.benchPaint.held = false, true)');
  return { tab, marks: JSON.parse(kept ?? '[]') as Mark[] };
}

/** In the content world: paints so many times, the layout settled each time. */
const PAINT = `async (marks, rounds) => {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    document.body.getBoundingClientRect();
    const start = performance.now();
    globalThis.bienBanPainter.paint(marks);
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}`;
/** In the page itself: the painted ranges. */
const PAINTED = '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)';

/** The painter's whole work in the page: its text, every mark's words in it, the highlights. */
export async function* paintingFigures({ driver, effort }: Stage): AsyncGenerator<Figure> {
  for (const mentions of CROWDS) {
    const first: number[] = [];
    let again: number[] = [];
    let places = 0;
    for (let load = 0; load < effort.loads; load++) {
      const { tab, marks } = await openUnpainted(driver, crowdedAddress(mentions));
      first.push(...(await inContentWorld<number[]>(driver, PAINT, [marks, 1])));
      places = await tab.evaluate<number>(PAINTED);
      if (places < mentions) throw new Error(`only ${places} places were painted`);
      if (load === effort.loads - 1)
        again = await inContentWorld<number[]>(driver, PAINT, [marks, effort.rounds]);
      await tab.close();
    }
    const most = mentions === 200 ? { most: 30 } : {};
    const what = `painting ${mentions} mentions`;
    const note = `${places} places painted, longest ${Math.max(...first).toFixed(1)}`;
    yield {
      name: `${what} for the first time, median of ${first.length} fresh pages`,
      value: median(first),
      unit: 'ms',
      ...most,
      note,
    };
    yield {
      name: `${what} again, median of ${again.length}`,
      value: median(again),
      unit: 'ms',
      ...most,
    };
  }
}
