import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { sampleSites } from '../../scripts/site/sample.ts';
import { look, shoot } from './looking.ts';
import { browsers, built, panelOn, type Stage, save, setStage, testId } from './stage.ts';
import * as states from './states.ts';

describe.each(browsers)('the review in English, near and narrow, in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  let address: string;
  beforeAll(async () => {
    stage = await setStage(browser, sampleSites(), built(browser), 'en');
    page = await save(stage, states.FORTY_STORY);
    address = `/sidepanel.html?tab=${await states.tabInFront(stage)}`;
  });
  afterAll(() => stage?.close());

  it('speaks English to who does', async () => {
    const panel = await panelOn(stage.driver, states.FORTY);
    await panel.waitFor(testId('official'));
    expect(await panel.text()).toMatch(/To be checked/);
    await look(stage, panel, 'review-english');
  });

  it('shows the painted page', async () => {
    await page.front();
    await page.waitFor(`((CSS.highlights.get('bien-ban-official')?.size ?? 0) > 30)`);
    await page.evaluate(`document.querySelector('p').scrollIntoView({ behavior: 'instant' })`);
    await shoot(stage, page, 'page-painted');
  });

  it.each([
    ['200 percent', 720, 900, 2],
    ['320', 320, 720, 1],
    ['240', 240, 720, 1],
  ] as const)('is whole in a tab of its own at %s', async (name, width, height, zoom) => {
    const review = await stage.driver.extensionPage(address);
    await review.resize(width, height, zoom);
    await review.waitFor(testId('official'));
    await look(stage, review, `review-forty-${name.replace(' ', '-')}`);
    await review.close();
  });
});
