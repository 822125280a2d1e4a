import type { Figure } from '../../bench/figure.ts';
import type { Driver, Surface, Tab } from '../../browsers/driver.ts';
import { openAtRest, rest } from '../load.ts';
import { crowdedAddress } from '../pages.ts';
import { PROBE, type Silence } from '../silence.ts';
import { openUnpainted } from './painting.ts';

/** Runs `work` while the pages send themselves messages. */
async function silences(pages: Surface[], work: () => Promise<unknown>): Promise<Silence[]> {
  for (const page of pages) await page.evaluate(PROBE);
  await work();
  const found: Silence[] = [];
  for (const page of pages) found.push(await page.evaluate<Silence>('window.benchProbe()'));
  return found;
}

/** In the page: from top to bottom, so many pixels a frame. */
const SCROLL = `new Promise((done) => {
  scrollTo({ top: 0, behavior: 'instant' });
  const step = () => {
    const before = scrollY;
    scrollBy({ top: 80, behavior: 'instant' });
    if (scrollY === before) done(true);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** In the panel: down through forty cards, a key every 30 ms. */
const WALK = `new Promise((done) => {
  document.querySelector('[data-fact]').focus();
  let left = 40;
  const timer = setInterval(() => {
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(key);
    if (--left === 0) {
      clearInterval(timer);
      done(true);
    }
  }, 30);
})`;

const figure = (what: string, { task, frame }: Silence): Figure => ({
  name: `longest task ${what}: silence of a page that keeps sending itself messages`,
  value: task,
  unit: 'ms',
  most: 50,
  note: `longest from frame to frame ${frame.toFixed(0)}`,
});

/** The page with everything painted, scrolled through from top to bottom. */
export async function* scrollingFigures(driver: Driver): AsyncGenerator<Figure> {
  const { tab: bare } = await openUnpainted(driver, crowdedAddress(300));
  const [before] = await silences([bare], () => bare.evaluate(SCROLL));
  await bare.close();
  const tab = await openAtRest(driver, crowdedAddress(300));
  const [page] = await silences([tab], () => tab.evaluate(SCROLL));
  await tab.close();
  if (!page || !before) return;
  const painted = figure('of the painted page of 300 mentions while scrolled through', page);
  yield {
    ...painted,
    note: `${painted.note}; unpainted ${before.task.toFixed(0)} and ${before.frame.toFixed(0)}`,
  };
}

/** Panel and page while ArrowDown is held, and while the page then follows. */
export async function* walkingFigures(tab: Tab, panel: Surface): AsyncGenerator<Figure> {
  const work = async () => {
    await panel.evaluate(WALK);
    await rest();
  };
  const [inPanel, inPage] = await silences([panel, tab], work);
  if (inPanel) yield figure('of the panel while ArrowDown goes through 40 cards, one every 30 ms', inPanel);
  if (inPage) yield figure('of the page meanwhile', inPage);
}
