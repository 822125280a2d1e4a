import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { root } from '../../scripts/run.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import { readPng } from './png.ts';
import { browsers, card, panelOn, press, type Stage, save, setStage, testId, turnTo } from './stage.ts';

const HOST = 'http://baosonglam.example';
const TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp đẩy nhanh đầu tư hạ tầng cửa biển';
const NO_STORY = 'http://bad.example/no-story.html';

/** Windows in which the panel must be whole: CSS pixels as a person sets them, and how near. */
const WINDOWS = [
  { name: '320', size: [320, 720, 1] },
  { name: '360', size: [360, 720, 1] },
  { name: '720-zoom-200', size: [720, 900, 2] },
] as const;

describe.each(browsers)('how it looks in %s', (browser) => {
  const folder = join(root, 'out', 'screenshots', browser);
  let stage: Stage;
  beforeAll(async () => {
    // Pictures of revisions, of the review and of the library page are taken by their own tests.
    for (const file of existsSync(folder) ? readdirSync(folder) : [])
      if (!/^(?:revisions|review|library|page-painted)/.test(file)) rmSync(join(folder, file));
    stage = await setStage(browser);
  });
  afterAll(() => stage?.close());

  /** Takes a picture once the fonts are there; it must show something. */
  async function shoot(surface: Surface, name: string): Promise<void> {
    await surface.waitFor(`(document.fonts.status === 'loaded')`);
    const file = join(folder, `${name}.png`);
    await surface.screenshot(file);
    const { width, height, variety } = readPng(file);
    expect(Math.min(width, height), name).toBeGreaterThan(100);
    expect(variety, name).toBeGreaterThan(16);
  }

  /** The same in light and in dark. */
  async function shootBoth(surface: Surface, name: string): Promise<void> {
    for (const scheme of ['dark', 'light'] as const) {
      await stage.driver.scheme(scheme);
      await surface.waitFor(`(matchMedia('(prefers-color-scheme: ${scheme})').matches)`);
      await shoot(surface, `${name}-${scheme}`);
    }
  }

  it('the popup without a story and the empty library', async () => {
    const { driver } = stage;
    await driver.open(NO_STORY);
    const popup = await driver.popup();
    await popup.waitFor(testId('no-story'));
    await shootBoth(popup, 'popup-no-story');
    await popup.close();
    const panel = await driver.panel();
    await panel.waitFor('.library .empty');
    await shootBoth(panel, 'panel-empty-library');
  });

  it('the popup with a story, before and after it is kept', async () => {
    const { driver } = stage;
    await save(stage, `${HOST}/phong-chong-thien-tai-a1002.html`);
    await save(stage, `${HOST}/cong-bo-quyet-dinh-a1003.html`);
    await driver.open(FIRST_STORY);
    const popup = await driver.popup();
    await popup.waitFor(testId('save'));
    await shootBoth(popup, 'popup-story');
    await popup.click(testId('save'));
    await popup.waitFor(testId('saved'));
    await shootBoth(popup, 'popup-saved');
    await popup.close();
  });

  it('the panel: story, known official with its words, form, library', async () => {
    const panel = await panelOn(stage.driver, TITLE);
    await panel.waitFor(testId('known'));
    await panel.evaluate('scrollTo(0, 0)');
    await shootBoth(panel, 'panel-story');
    await press(panel, testId('known'));
    await press(panel, card('official', 'Đỗ Quang Thạch', 'evidence'));
    await panel.waitFor('blockquote');
    await shootBoth(panel, 'panel-known');
    await press(panel, card('official', 'Lê Bá Nhưỡng', 'edit'));
    await panel.waitFor(testId('edit-name'));
    await shootBoth(panel, 'panel-form');
    await press(panel, testId('edit-cancel'));
    await turnTo(panel, 'library');
    await panel.waitFor(testId('library-story'));
    await shootBoth(panel, 'panel-library');
    await turnTo(panel, 'story');
  });

  it.each([
    320, 360,
  ])('the panel at %s px, or less where the browser gives less: nothing is cut off', async (width) => {
    const panel = await panelOn(stage.driver, TITLE);
    await panel.evaluate(`document.documentElement.style.maxWidth = '${width}px'`);
    await panel.evaluate('scrollTo(0, 0)');
    await shoot(panel, `panel-story-${width}`);
    await press(panel, card('official', 'Lê Bá Nhưỡng', 'edit'));
    await panel.waitFor(testId('edit-name'));
    await shoot(panel, `panel-form-${width}`);
    const beyond = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('main *')]
        .filter((it) => it.getBoundingClientRect().right > document.documentElement.getBoundingClientRect().right + 0.5)
        .map((it) => it.localName + '.' + it.className)`,
    );
    await press(panel, testId('edit-cancel'));
    expect(beyond).toEqual([]);
  });

  it('the settings', async () => {
    const page = await stage.driver.extensionPage('/options.html');
    await page.waitFor('main h1');
    await shootBoth(page, 'settings');
    await page.resize(320, 720, 1);
    await shoot(page, 'settings-320');
    await page.close();
  });

  it.each(WINDOWS)('the panel in a tab, $name: nothing is cut off', async ({ name, size }) => {
    const page = await stage.driver.extensionPage('/sidepanel.html');
    const [width, height, zoom] = size;
    await page.resize(width, height, zoom);
    await page.waitFor(testId('library-story'));
    await shoot(page, `page-library-${name}`);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });
});
