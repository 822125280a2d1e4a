import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import { whenDrawn } from '../browsers/drawn.ts';
import { openAtRest } from './load.ts';
import { LAYOUTS } from './made/page.ts';
import { storyAddress } from './pages.ts';
import type { Stage } from './stage.ts';
import { percentile } from './statistics.ts';

/**
 * Clicks on Save inside the popup and waits, there too, until the line that says “kept” stands in a frame that was
 * drawn: the time of the driver's own messages is no part of it.
 */
const SAVE = `new Promise((done) => {
  const start = performance.now();
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid=saved]')?.getClientRects().length) return;
    observer.disconnect();
    ${whenDrawn('done(performance.now() - start)')};
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.querySelector('[data-testid=save]').click();
})`;

/** The same question that the popup asks on opening. */
const READ = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const start = performance.now();
  await chrome.runtime.sendMessage({ request: 'story/read', input: { tabId: tab.id } });
  return performance.now() - start;
})()`;

/** Saves a different story each time, the layouts in turn, each on a page of 250 KB. */
export async function* saveFigures({ driver, effort }: Stage): AsyncGenerator<Figure> {
  const saves: number[] = [];
  const reads: number[] = [];
  for (let n = 0; n < effort.saves; n++) {
    const tab = await openAtRest(driver, storyAddress(n, LAYOUTS[n % LAYOUTS.length] ?? 'known'));
    const popup = await driver.popup();
    await popup.waitFor('[data-testid=save]');
    if (await popup.evaluate<boolean>("!!document.querySelector('[data-testid=saved]')"))
      throw new Error(`story ${n} was kept already`);
    saves.push(await popup.evaluate<number>(SAVE));
    reads.push(await popup.evaluate<number>(READ));
    await popup.close();
    await tab.close();
  }
  const of = `of ${effort.saves} different stories`;
  yield { name: `click on Save to “kept” drawn, median ${of}`, value: median(saves), unit: 'ms', most: 150 };
  yield {
    name: `click on Save to “kept” drawn, 95th percentile ${of}`,
    value: percentile(saves, 0.95),
    unit: 'ms',
    most: 300,
    note: `longest ${Math.max(...saves).toFixed(0)}`,
  };
  yield { name: `the popup's question to the answer, median ${of}`, value: median(reads), unit: 'ms' };
}
