import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import {
  cardIsOpen,
  decisions,
  hover,
  lastDecision,
  MENTIONS,
  markup,
  OFFICIAL,
  type Painted,
  paintedOfficials,
  pause,
  setPainted,
} from './painted.ts';
import { browsers } from './stage.ts';

describe.each(browsers)('the card on painted words in %s', (browser) => {
  let painted: Painted;
  beforeAll(async () => {
    painted = await setPainted(browser);
  });
  afterAll(() => painted?.stage.close());

  it('opens a card under the pointer, where Enter accepts and U takes back', async () => {
    const { stage, tab, page, before, press } = painted;
    await hover(page, tab, 'official', OFFICIAL);
    expect(await tab.evaluate(`document.querySelector('html > div').shadowRoot`)).toBeNull();
    await press('Enter');
    const accepted = await lastDecision(stage, 'accept');
    expect(accepted.story).toBe(FIRST_STORY);
    await press('u');
    await poll('the undo', async () => (await decisions(stage)).at(-1)?.undoneAt);
    await press('Escape');
    expect(await markup(tab)).toBe(before);
  });

  it('corrects in the card only what was changed', async () => {
    const { stage, tab, page, press } = painted;
    await hover(page, tab, 'meeting', 'Đại hội Thi đua yêu nước tỉnh Sông Lam lần thứ VI');
    await press('e');
    await pause(400);
    await press('Tab');
    await page.keyboard.type('21-8-2026');
    await press('Enter');
    const { act } = await lastDecision(stage, 'correct-meeting');
    expect(act).toMatchObject({ fields: { date: '2026-08-21' } });
    expect(Object.keys('fields' in act ? act.fields : {})).toEqual(['date']);
    await press('Escape');
  });

  it('rejects, and paints it no more', async () => {
    const { stage, tab, page, press } = painted;
    await hover(page, tab, 'official', 'Mai Đình Phúc');
    await press('x');
    await lastDecision(stage, 'reject');
    await tab.waitFor(
      `(![...CSS.highlights.get('bien-ban-official')].some((range) => String(range) === 'Mai Đình Phúc'))`,
    );
    await press('u');
    await paintedOfficials(tab, MENTIONS);
    await press('Escape');
  });

  it('keeps the card while the pointer is on it, and no longer', async () => {
    const { tab, page, before } = painted;
    const { x, y } = await hover(page, tab, 'official', OFFICIAL);
    await page.mouse.move(x, y + 30, { steps: 6 });
    await pause(700);
    expect(await cardIsOpen(tab)).toBe(true);
    await page.mouse.move(x - 80, y - 200, { steps: 6 });
    await poll('the card to go', async () => !(await cardIsOpen(tab)));
    expect(await markup(tab)).toBe(before);
  });

  it('drops a wrong day and leaves its meeting', async () => {
    const { stage, tab, page, press } = painted;
    await hover(page, tab, 'date', 'Sáng 12-3');
    await press('x');
    const { act } = await lastDecision(stage, 'correct-meeting');
    expect(act).toMatchObject({ fields: { date: null } });
    await tab.waitFor(`(CSS.highlights.get('bien-ban-date').size === 2)`);
    await press('u');
    await tab.waitFor(`(CSS.highlights.get('bien-ban-date').size === 3)`);
    await press('Escape');
  });

  it('opens the panel at the fact, where the browser lets a page do so', async () => {
    const { stage, tab, page, press } = painted;
    await tab.evaluate('document.activeElement.blur()');
    await hover(page, tab, 'official', OFFICIAL);
    await press('o');
    if (browser === 'firefox') {
      // The card says where to press instead.
      await pause(300);
      expect(await cardIsOpen(tab)).toBe(true);
      return press('Escape');
    }
    const target = await stage.driver.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    await poll('the fact to have the focus', async () =>
      panel.evaluate(
        `document.activeElement?.closest('[data-fact]')?.getAttribute('data-fact')?.endsWith('thạch')`,
      ),
    );
    await panel.close();
  });
});
