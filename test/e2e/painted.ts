import type { KeyInput, Page } from 'puppeteer-core';
import type { Decision } from '../../lib/model/index.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import type { Sites } from '../../scripts/site/server.ts';
import { type browsers, type Stage, setStage, testId } from './stage.ts';

export const OFFICIAL = 'Đỗ Quang Thạch';
/** How many mentions of officials the first story has. */
export const MENTIONS = 12;

/** The painted words by kind, as the page itself could see them. */
export const wordsOf = (tab: Tab) =>
  tab.evaluate<Record<string, string[]>>(
    `Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name.slice(9), [...ranges].map(String)]))`,
  );

export const markup = (tab: Tab) => tab.evaluate<string>('document.documentElement.outerHTML');
export const cardIsOpen = (tab: Tab) => tab.evaluate<boolean>(`!!document.querySelector('html > div')`);

/** Waits until so many words are painted as officials. */
export const paintedOfficials = (tab: Tab, count: number) =>
  tab.waitFor(`((CSS.highlights.get('bien-ban-official')?.size ?? 0) === ${count})`);

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The decisions in the library, oldest first. */
export async function decisions({ driver }: Stage): Promise<Decision[]> {
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
export const lastDecision = (stage: Stage, kind: string) =>
  poll(kind, async () => {
    const last = (await decisions(stage)).at(-1);
    return last?.act.kind === kind ? last : undefined;
  });

/** What the shortcut does, where no headless browser hears it: the command's own listener is called. */
export async function pressMark({ driver }: Stage): Promise<void> {
  if (driver.pressAlt) return driver.pressAlt('j');
  await driver.background(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('mark', tab))`,
  );
}

/** Rests the pointer on the first words painted as a kind that read so. */
export async function hover(page: Page, tab: Tab, kind: string, words: string) {
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
export async function select(tab: Tab, words: string): Promise<void> {
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

/** The first story in a tab, read and painted. */
export interface Painted {
  stage: Stage;
  tab: Tab;
  page: Page;
  /** The markup as it was before. */
  before: string;
  /** Presses keys, one after the other. */
  press(...keys: KeyInput[]): Promise<void>;
}

export async function setPainted(browser: (typeof browsers)[number], sites?: Sites): Promise<Painted> {
  const stage = await setStage(browser, sites);
  const tab = await stage.driver.open(FIRST_STORY);
  const before = await markup(tab);
  const popup = await stage.driver.popup();
  await popup.waitFor(testId('save'));
  await popup.close();
  const page = (await stage.driver.browser.pages()).find((one) => one.url() === FIRST_STORY);
  if (!page) throw new Error('the tab is gone');
  await paintedOfficials(tab, MENTIONS);
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return { stage, tab, page, before, press };
}
