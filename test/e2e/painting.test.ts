import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/model/index.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { FIRST_STORY, sampleSites } from '../../scripts/site/sample.ts';
import { HOSTILE } from './hostile-pages.ts';
import { browsers, meet, type Stage, setStage, testId } from './stage.ts';

const OFFICIAL = 'Đỗ Quang Thạch';
const hostile = Object.fromEntries(Object.entries(HOSTILE).map(([path, { page }]) => [path, page]));

function sites() {
  const all = sampleSites();
  return { ...all, 'bad.example': { ...all['bad.example'], ...hostile } };
}

/** The painted words by kind, as the page itself could see them. */
const painted = (tab: Tab) =>
  tab.evaluate<Record<string, string[]>>(
    `Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name.slice(9), [...ranges].map(String)]))`,
  );

const markup = (tab: Tab) => tab.evaluate<string>('document.documentElement.outerHTML');
const cardIsOpen = (tab: Tab) => tab.evaluate<boolean>(`!!document.querySelector('html > div')`);

/** Waits until so many words are painted as officials. */
const paintedOfficials = (tab: Tab, count: number) =>
  tab.waitFor(`((CSS.highlights.get('bien-ban-official')?.size ?? 0) === ${count})`);

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The decisions in the library, oldest first. */
async function decisions({ driver }: Stage): Promise<Decision[]> {
  const all = await driver.background<Decision[]>(`new Promise((done) => {
    const opening = indexedDB.open('bien-ban');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('decisions').objectStore('decisions').getAll();
      asking.onsuccess = () => { opening.result.close(); done(asking.result); };
    };
  })`);
  return all.sort((a, b) => a.at.localeCompare(b.at));
}

/** Waits until the last decision is of this kind. */
const lastDecision = (stage: Stage, kind: string) =>
  poll(kind, async () => {
    const last = (await decisions(stage)).at(-1);
    return last?.act.kind === kind ? last : undefined;
  });

/** What the shortcut does, where no headless browser hears it: the command's own listener is called. */
async function pressMark({ driver }: Stage): Promise<void> {
  if (driver.pressAlt) return driver.pressAlt('j');
  await driver.background(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('mark', tab))`,
  );
}

/** Rests the pointer on the first words painted as a kind that read so. */
async function hover(page: Page, tab: Tab, kind: string, words: string) {
  const at = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const range = [...CSS.highlights.get('bien-ban-${kind}')].find((range) => String(range) === ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top } = range.getClientRects()[0];
    return { x: left + 12, y: top + 6 };
  })()`);
  await page.mouse.move(at.x, at.y - 90);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await poll('the card', () => cardIsOpen(tab));
  return at;
}

/** Selects words in a paragraph of the page. */
async function select(tab: Tab, words: string): Promise<void> {
  await tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0 || !node.parentElement.closest('p')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
    }
    throw new Error('not on the page');
  })()`);
}

describe.each(browsers)('the painted page in %s', (browser) => {
  let stage: Stage;
  let tab: Tab;
  let page: Page;
  let before: string;
  beforeAll(async () => {
    stage = await setStage(browser, sites());
    tab = await stage.driver.open(FIRST_STORY);
    before = await markup(tab);
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('save'));
    await popup.close();
    const found = (await stage.driver.browser.pages()).find((one) => one.url() === FIRST_STORY);
    if (!found) throw new Error('the tab is gone');
    page = found;
  });
  afterAll(() => stage?.close());

  const press = (...keys: KeyInput[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

  it('paints each kind and leaves the markup as it was', async () => {
    await paintedOfficials(tab, 12);
    const { official, meeting, document, date } = await painted(tab);
    expect(official?.slice(0, 3)).toEqual(['Trần Hữu Khoát', 'Mai Đình Phúc', OFFICIAL]);
    expect([meeting?.length, document?.length, date?.length]).toEqual([3, 2, 3]);
    expect(date).toContain('Sáng 12-3');
    expect(await markup(tab)).toBe(before);
  });

  it('paints text that comes late', async () => {
    await tab.evaluate(`(() => {
      const range = [...CSS.highlights.get('bien-ban-official')].at(-1);
      const paragraph = range.startContainer.parentElement.closest('p');
      globalThis.put = () => globalThis.next ? globalThis.next.before(paragraph) : globalThis.parent.append(paragraph);
      globalThis.next = paragraph.nextSibling;
      globalThis.parent = paragraph.parentNode;
      paragraph.remove();
    })()`);
    await tab.waitFor(`(CSS.highlights.get('bien-ban-official').size < 12)`);
    await tab.evaluate('globalThis.put()');
    await paintedOfficials(tab, 12);
    expect(await markup(tab)).toBe(before);
  });

  it('hears no events that the page makes up', async () => {
    await tab.evaluate(`(() => {
      const { left, top } = [...CSS.highlights.get('bien-ban-official')][0].getBoundingClientRect();
      for (let at = 0; at < 5; at++)
        document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + at, clientY: top + 4 }));
      return new Promise((done) => setTimeout(done, 700));
    })()`);
    expect(await cardIsOpen(tab)).toBe(false);
  });

  it('opens a card under the pointer, where Enter accepts and U takes back', async () => {
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
    await hover(page, tab, 'official', 'Mai Đình Phúc');
    await press('x');
    await lastDecision(stage, 'reject');
    await tab.waitFor(
      `(![...CSS.highlights.get('bien-ban-official')].some((range) => String(range) === 'Mai Đình Phúc'))`,
    );
    await press('u');
    await paintedOfficials(tab, 12);
    await press('Escape');
  });

  it('keeps the card while the pointer is on it, and no longer', async () => {
    const { x, y } = await hover(page, tab, 'official', OFFICIAL);
    await page.mouse.move(x, y + 30, { steps: 6 });
    await pause(700);
    expect(await cardIsOpen(tab)).toBe(true);
    await page.mouse.move(x - 80, y - 200, { steps: 6 });
    await poll('the card to go', async () => !(await cardIsOpen(tab)));
    expect(await markup(tab)).toBe(before);
  });

  it('has its shortcut', async () => {
    const commands =
      await stage.driver.background<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    expect(commands).toContainEqual(expect.objectContaining({ name: 'mark', shortcut: 'Alt+J' }));
  });

  it('drops a wrong day and leaves its meeting', async () => {
    await hover(page, tab, 'date', 'Sáng 12-3');
    await press('x');
    const { act } = await lastDecision(stage, 'correct-meeting');
    expect(act).toMatchObject({ fields: { date: null } });
    await tab.waitFor(`(CSS.highlights.get('bien-ban-date').size === 2)`);
    await press('u');
    await tab.waitFor(`(CSS.highlights.get('bien-ban-date').size === 3)`);
    await press('Escape');
  });

  it('goes from mention to mention by the shortcut and gives the focus back', async () => {
    await tab.evaluate(
      `(getSelection().removeAllRanges(), scrollTo(0, 0), document.querySelector('a').focus())`,
    );
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    const shown = async () => (await painted(tab)).shown;
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
    await poll('the paint of the note', async () => (await painted(tab)).note?.[0] === words);
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
    const count = (await decisions(stage)).length;
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('nav, header'))`);
    await pressMark(stage);
    await tab.waitFor(`(document.activeElement.matches('html > div'))`);
    await press('1', 'Escape');
    expect((await decisions(stage)).length).toBe(count);
  });

  it('opens the panel at the fact, where the browser lets a page do so', async () => {
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

  it('is gone with the switch in the popup, and comes again', async () => {
    await tab.front();
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('painting'));
    await popup.click(testId('painting'));
    await tab.waitFor('(CSS.highlights.size === 0)');
    await popup.click(testId('painting'));
    await paintedOfficials(tab, 12);
    await popup.close();
    expect(await markup(tab)).toBe(before);
  });

  it.each(
    Object.entries(HOSTILE).filter(([, { outcomes }]) => outcomes.includes('saved')),
  )('leaves %s as it was', async (path) => {
    const bad = await meet(stage, `http://bad.example${path}`);
    await bad.waitFor(`(CSS.highlights.get('bien-ban-official')?.size > 0)`);
    const html = await bad.evaluate<string>('document.documentElement.outerHTML');
    expect(html).not.toContain('bien-ban');
    expect(bad.problems().filter((problem) => !problem.startsWith('Failed to load'))).toEqual([]);
    await bad.close();
  });
});
