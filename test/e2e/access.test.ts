import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { root } from '../../scripts/run.ts';
import {
  CANAL,
  captureSites,
  LISTED,
  NEXT_UNLISTED_STORY,
  SCHOOL,
  UNLISTED_HOST,
  UNLISTED_STORY,
} from './capture-sites.ts';
import { badgeText, browsers, built, press, type Stage, setStage, testId } from './stage.ts';
import { aWhile, badge, badgeIs, told } from './watching.ts';

/**
 * No headless Chromium can answer its question for a permission. There the extension is tested as built but for one
 * line: the test's own host is among those the manifest requires, so that it can be given and taken by the browser's
 * settings and a request for it needs no question. Firefox grants on the press of the button.
 */
function withHost(browser: BrowserName, host: string): string {
  if (browser === 'firefox') return built(browser);
  const copy = join(root, 'out', 'e2e', `extension-${process.pid}`);
  cpSync(built(browser), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`*://${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

describe.each(browsers)('leave to read in %s', (browser) => {
  let stage: Stage;
  let extension: string;
  const tabs: Tab[] = [];
  const open = async (url: string) => {
    const tab = await stage.driver.open(url);
    tabs.push(tab);
    return tab;
  };
  const listedHost = new URL(LISTED).hostname;
  /** Gives a host back: by the button, or in Chromium by the browser's settings. */
  const giveBack = async (surface: Surface, host: string) => {
    await surface.waitFor(testId('allow-again'));
    if (browser === 'firefox') await surface.click(testId('allow-again'));
    else await stage.driver.allowHost(host, true);
  };
  beforeAll(async () => {
    extension = withHost(browser, UNLISTED_HOST);
    stage = await setStage(browser, captureSites(), extension);
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await stage?.close();
    if (extension !== built(browser)) rmSync(extension, { recursive: true, force: true });
  });

  it('reads a site always once the reader wished so', async () => {
    const { driver } = stage;
    await open(UNLISTED_STORY);
    const popup = await driver.popup();
    await popup.waitFor(testId('popup-headline'));
    await popup.click(testId('read-always'));
    await popup.waitFor(`(!document.querySelector('[data-testid=read-always]'))`);
    await popup.close();
    await open(NEXT_UNLISTED_STORY);
    await badge(driver);
  });

  it('lets go of a site that the browser took back, says so, and offers the way back', async () => {
    const { driver } = stage;
    await open(UNLISTED_STORY);
    await badge(driver);
    const panel = await driver.panel();
    await panel.waitFor(testId('story-title'));
    await driver.allowHost(UNLISTED_HOST, false);
    await badgeIs(driver, '');
    await panel.waitFor(`${testId('no-story')}[data-reason=access-withdrawn] ${testId('allow-again')}`);

    await open(NEXT_UNLISTED_STORY);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    const popup = await driver.popup();
    await popup.waitFor(testId('popup-headline'));
    await popup.waitFor(`${testId('site-note')}[data-access=withdrawn]`);
    await giveBack(popup, UNLISTED_HOST);
    await popup.close();
    await open(UNLISTED_STORY);
    await badge(driver);
  });

  it('gives a site up in the settings', async () => {
    const { driver } = stage;
    const settings = await driver.extensionPage('/options.html');
    const own = `${testId('own-site')}[data-host="${UNLISTED_HOST}"]`;
    await press(settings, `${own} ${testId('stop-reading')}`);
    await settings.waitFor(`(!document.querySelector('${own.replaceAll("'", "\\'")}'))`);
    await settings.close();
    // What the manifest requires only the browser's settings take away.
    if (browser === 'chromium') await driver.allowHost(UNLISTED_HOST, false);
    await open(UNLISTED_STORY);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    const popup = await driver.popup();
    await popup.waitFor(testId('read-always'));
    await popup.close();
  });

  it('says of a listed site that the browser took it back, and offers the way back', async () => {
    const { driver } = stage;
    await driver.allowHost(listedHost, true);
    await open(LISTED + CANAL.path);
    await badge(driver);
    await driver.allowHost(listedHost, false);
    await badgeIs(driver, '');
    await open(LISTED + SCHOOL.path);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    const popup = await driver.popup();
    expect(await told(popup)).toBe(SCHOOL.title);
    await popup.waitFor(`${testId('site-note')}[data-access=withdrawn]`);
    const settings = await driver.extensionPage('/options.html');
    await settings.waitFor(testId('allow-list'));
    await settings.close();
    await open(LISTED + SCHOOL.path);
    const shown = await driver.popup();
    await giveBack(shown, listedHost);
    await shown.close();
    await open(LISTED + CANAL.path);
    await badge(driver);
  });
});
