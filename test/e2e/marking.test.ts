import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import {
  decisions,
  lastDecision,
  markup,
  type Painted,
  pressMark,
  select,
  setPainted,
  wordsOf,
} from './painted.ts';
import { browsers } from './stage.ts';

describe.each(browsers)('marking words of the page in %s', (browser) => {
  let painted: Painted;
  beforeAll(async () => {
    painted = await setPainted(browser);
  });
  afterAll(() => painted?.stage.close());

  it('has its shortcut', async () => {
    const { stage } = painted;
    const commands =
      await stage.driver.background<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    expect(commands).toContainEqual(expect.objectContaining({ name: 'mark', shortcut: 'Alt+J' }));
  });

  it('goes from mention to mention by the shortcut and gives the focus back', async () => {
    const { stage, tab, before, press } = painted;
    await tab.evaluate(
      `(getSelection().removeAllRanges(), scrollTo(0, 0), document.querySelector('a').focus())`,
    );
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    const shown = async () => (await wordsOf(tab)).shown;
    expect(await shown()).toEqual(['Sáng 12-3']);
    await press('ArrowDown', 'ArrowDown');
    await poll('the third', async () => (await shown())?.[0] === 'Trần Hữu Khoát');
    await press('ArrowUp', 'ArrowUp');
    await poll('the first again', async () => (await shown())?.[0] === 'Sáng 12-3');
    await press('Escape');
    expect(await tab.evaluate('document.activeElement.localName')).toBe('a');
    expect(await markup(tab)).toBe(before);
  });

  it('marks selected words by the keyboard alone', async () => {
    const { stage, tab, page, press } = painted;
    const words = 'Ban cán sự đảng';
    await select(tab, words);
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    await press('6');
    await page.keyboard.type('Tổ chức này nay đã thôi hoạt động.');
    await page.keyboard.down('Control');
    await press('Enter');
    await page.keyboard.up('Control');
    const { act } = await lastDecision(stage, 'add-note');
    expect(act).toMatchObject({
      text: 'Tổ chức này nay đã thôi hoạt động.',
      evidence: { quote: words, rule: 'reader' },
    });
    await poll('the paint of the note', async () => (await wordsOf(tab)).note?.[0] === words);
    await press('Escape');
    await select(tab, 'Thường trực Tỉnh ủy');
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    await press('2', 'Enter');
    const { act: post } = await lastDecision(stage, 'add-position');
    expect(post).toMatchObject({ position: { title: 'Thường trực Tỉnh ủy', body: null } });
    await press('Escape');
  });

  it('says so where the selected words are not the story\u2019s', async () => {
    const { stage, tab, press } = painted;
    const count = (await decisions(stage)).length;
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('nav, header'))`);
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    await press('1', 'Escape');
    expect((await decisions(stage)).length).toBe(count);
  });
});
