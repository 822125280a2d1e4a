import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import {
  CANAL,
  captureSites,
  ENDLESS,
  LATE,
  LIST,
  LISTED,
  SCHOOL,
  UNLISTED_APP,
  UNLISTED_STORY,
} from './capture-sites.ts';
import { badgeText, browsers, panelOn, pressSave, type Stage, setStage, testId, turnTo } from './stage.ts';
import { aWhile, badge, badgeIs, told } from './watching.ts';

/** From here on nothing can be read; gives back how it was. */
const blindfold = (driver: Driver) =>
  driver.background(`(self.seeing = chrome.scripting.executeScript,
    chrome.scripting.executeScript = () => new Promise(() => {}), true)`);
const unfold = (driver: Driver) => driver.background('(chrome.scripting.executeScript = self.seeing, true)');

async function setSwitch(driver: Driver, on: boolean): Promise<void> {
  const settings = await driver.extensionPage('/options.html');
  await settings.waitFor(testId('reads-listed'));
  const isOn = await settings.evaluate(`document.querySelector('[data-testid=reads-listed]').checked`);
  if (isOn !== on) await settings.click(testId('reads-listed'));
  await settings.waitFor(`(document.querySelector('[data-testid=reads-listed]').checked === ${on})`);
  await settings.close();
}

describe.each(browsers)('capture in %s', (browser) => {
  let stage: Stage;
  const tabs: Tab[] = [];
  const open = async (url: string) => {
    const tab = await stage.driver.open(url);
    tabs.push(tab);
    return tab;
  };
  beforeAll(async () => {
    stage = await setStage(browser, captureSites());
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(() => stage?.close());

  it('reads a story of a listed site without a click, and shows it at once', async () => {
    const { driver } = stage;
    await open(LISTED + CANAL.path);
    expect(await badge(driver)).toMatch(/^\d+$/);
    await blindfold(driver);
    const popup = await driver.popup();
    expect(await told(popup)).toBe(CANAL.title);
    await popup.close();
    await unfold(driver);
  });

  it('reads nothing on front pages and lists', async () => {
    const { driver } = stage;
    for (const path of ['/', LIST]) {
      await open(LISTED + path);
      await aWhile();
      expect(await badgeText(driver)).toBe('');
    }
  });

  it('keeps stories apart that one page loads below each other', async () => {
    const { driver } = stage;
    const tab = await open(LISTED + ENDLESS);
    const panel = await panelOn(driver, CANAL.title);
    await tab.evaluate('onward()');
    await panel.waitFor(`(document.querySelector('h1')?.textContent === ${JSON.stringify(SCHOOL.title)})`);
    expect(await panel.text()).not.toContain('Hà Văn Lúa');
    await pressSave(driver);
    await tab.evaluate('back()');
    await panel.waitFor(`(document.querySelector('h1')?.textContent === ${JSON.stringify(CANAL.title)})`);
    expect(await panel.evaluate(`document.querySelector('${testId('saved')}') === null`)).toBe(true);
  });

  it('follows a page from story to story to list', async () => {
    const { driver } = stage;
    const tab = await open(LISTED + CANAL.path);
    await badge(driver);
    const panel = await panelOn(driver, CANAL.title);
    await tab.evaluate(`go(${JSON.stringify(SCHOOL.path)})`);
    await panelOn(driver, SCHOOL.title);
    await badge(driver);
    await tab.evaluate(`go(${JSON.stringify(LIST)})`);
    await badgeIs(driver, '');
    await panel.waitFor(`${testId('no-story')}[data-reason=no-story]`);
    await tab.evaluate('history.back()');
    await panelOn(driver, SCHOOL.title);
    await badge(driver);
  });

  it('saves what the page shows now, however soon after it moved on', async () => {
    const { driver } = stage;
    const tab = await open(LISTED + CANAL.path);
    await badge(driver);
    await tab.evaluate(`go(${JSON.stringify(SCHOOL.path)})`);
    await pressSave(driver);
    await badgeIs(driver, '✓');
    const panel = await panelOn(driver, SCHOOL.title);
    await turnTo(panel, 'library');
    await panel.waitFor(`${testId('library-story')}[data-url="${LISTED}${SCHOOL.path}"]`);
    await turnTo(panel, 'story');
  });

  it('reads a story again that the browser brings back', async () => {
    const { driver } = stage;
    const tab = await open(LISTED + CANAL.path);
    await badge(driver);
    await tab.evaluate(`location.assign(${JSON.stringify(LIST)})`);
    await badgeIs(driver, '');
    await tab.evaluate('history.back()');
    await badge(driver);
  });

  it('reads a text that comes late', async () => {
    const { driver } = stage;
    const tab = await open(LISTED + LATE);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    await tab.evaluate('arrive()');
    await badge(driver);
    const popup = await driver.popup();
    expect(await told(popup)).toBe(SCHOOL.title);
    await popup.close();
  });

  it('reads nothing by itself once it is switched off, and at a click still', async () => {
    const { driver } = stage;
    await setSwitch(driver, false);
    await open(LISTED + CANAL.path);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    const panel = await driver.panel();
    // (Chromium opens its panel by the popup, which is a click.)
    const popup = await driver.popup();
    expect(await told(popup)).toBe(CANAL.title);
    await popup.close();
    await badge(driver);
    await open(LISTED + SCHOOL.path);
    await panel.waitFor(`${testId('no-story')}[data-reason=not-asked]`);
    expect(await badgeText(driver)).toBe('');
    await panel.click(`${testId('no-story')} button`);
    await panelOn(driver, SCHOOL.title);
    await setSwitch(driver, true);
  });

  it('runs nothing on other sites before a click', async () => {
    const { driver } = stage;
    await open(UNLISTED_STORY);
    await aWhile();
    expect(await badgeText(driver)).toBe('');
    const popup = await driver.popup();
    await popup.waitFor(testId('popup-headline'));
    await popup.close();
    await badge(driver);
  });

  it('follows a page that was read at a click', async () => {
    const { driver } = stage;
    const tab = await open(UNLISTED_APP + CANAL.path);
    const popup = await driver.popup();
    expect(await told(popup)).toBe(CANAL.title);
    await popup.close();
    await panelOn(driver, CANAL.title);
    await tab.evaluate(`go(${JSON.stringify(SCHOOL.path)})`);
    await panelOn(driver, SCHOOL.title);
  });
});
