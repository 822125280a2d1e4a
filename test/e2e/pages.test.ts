import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { blocks, compare } from '../../scripts/eval-pages/compare.ts';
import { pagesIn } from '../../scripts/eval-pages/record.ts';
import type { Sites } from '../../scripts/site/server.ts';
import { exportDataset, storyAt } from './dataset.ts';
import { browsers, pressSave, type Stage, setStage } from './stage.ts';

const PAGES = pagesIn(join(import.meta.dirname, '../pages'));

/** The pages under their own addresses. */
function sites(): Sites {
  const all: Sites = {};
  for (const { html, record } of PAGES) {
    const { hostname, pathname, search } = new URL(record.address);
    all[hostname] = { ...all[hostname], [pathname + search]: html };
  }
  return all;
}

const markup = (tab: Tab) => tab.evaluate<string>('document.documentElement.outerHTML');

describe.each(browsers)('pages of every family and of none, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser, sites());
  });
  afterAll(() => stage?.close());

  it.each(
    PAGES.map(({ file, record }) => [file.split('/').slice(-2).join('/'), record.address]),
  )('%s is kept and left as it was', async (_, address) => {
    const tab = await stage.driver.open(address);
    const before = await markup(tab);
    expect(await pressSave(stage.driver)).not.toBe('');
    expect((await markup(tab)) === before).toBe(true);
    await tab.close();
  });

  it('are read as the records say', async () => {
    await stage.driver.open(PAGES[0]?.record.address ?? '');
    const dataset = await exportDataset(stage);
    const scores = PAGES.map(({ record }) => {
      const { article } = storyAt(dataset, record.url);
      // exported offsets count code points
      const letters = [...article.text];
      const inUnits = (at: number) => letters.slice(0, at).join('').length;
      const counted = article.blocks.map((block) => ({
        ...block,
        start: inUnits(block.start),
        end: inUnits(block.end),
      }));
      return compare({ ...article, blocks: counted }, record);
    });
    const { precision, recall } = blocks(scores);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
