import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import { dressed, violations } from './looking.ts';
import { browsers, card, panelOn, press, type Stage, save, setStage, testId } from './stage.ts';

const TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp đẩy nhanh đầu tư hạ tầng cửa biển';
const SECOND_STORY = 'http://baosonglam.example/phong-chong-thien-tai-a1002.html';

describe.each(browsers)('everyone can use it in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
    await save(stage, SECOND_STORY);
  });
  afterAll(() => stage?.close());

  it.each(['light', 'dark'] as const)('the popup without a story, %s', async (scheme) => {
    await stage.driver.scheme(scheme);
    await stage.driver.open('http://bad.example/no-story.html');
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('no-story'));
    await popup.waitFor(dressed(scheme));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('the popup with a story, before and after it is kept', async () => {
    await stage.driver.scheme('light');
    await stage.driver.open(FIRST_STORY);
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('save'));
    expect(await violations(popup)).toEqual([]);
    await popup.click(testId('save'));
    await popup.waitFor(testId('saved'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it.each([
    'light',
    'dark',
  ] as const)('the panel with a known official and an open form, %s', async (scheme) => {
    await stage.driver.scheme(scheme);
    const panel = await panelOn(stage.driver, TITLE);
    await panel.waitFor(testId('known'));
    await panel.waitFor(dressed(scheme));
    expect(await violations(panel)).toEqual([]);
    await press(panel, testId('known'));
    await panel.waitFor(testId('known-story'));
    await press(panel, card('official', 'Lê Bá Nhưỡng', 'edit'));
    await panel.waitFor(testId('edit-name'));
    await press(panel, card('official', 'Trần Hữu Khoát', 'evidence'));
    await panel.waitFor('blockquote');
    expect(await violations(panel)).toEqual([]);
    await press(panel, testId('edit-cancel'));
    await press(panel, card('official', 'Trần Hữu Khoát', 'evidence'));
    await press(panel, testId('known'));
  });

  it.each(['light', 'dark'] as const)('the settings, %s', async (scheme) => {
    await stage.driver.scheme(scheme);
    await stage.driver.background(`chrome.storage.local.set({ ownHosts: ['baosonglam.example'] })`);
    const settings = await stage.driver.extensionPage('/options.html');
    await settings.resize(320, 640);
    await settings.waitFor(testId('own-site'));
    expect(await violations(settings)).toEqual([]);
    expect(await settings.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await settings.close();
    await stage.driver.background('chrome.storage.local.clear()');
  });
});
