import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { root } from '../../scripts/run.ts';
import { sampleSites } from '../../scripts/site/sample.ts';
import { type SiteServer, type Sites, serve } from '../../scripts/site/server.ts';

const wanted = process.env.BROWSER;

/** The browsers to test in: both, unless `BROWSER` names one. */
export const browsers = (['chromium', 'firefox'] as const).filter((name) => !wanted || name === wanted);
if (browsers.length === 0) throw new Error(`BROWSER=${wanted}: chromium or firefox, please`);

/** A browser with the extension on a little internet of its own. */
export interface Stage {
  driver: Driver;
  site: SiteServer;
  downloads: string;
  close(): Promise<void>;
}

/** Folder of the built extension. */
export const built = (browser: BrowserName) =>
  join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Sets the stage; `npm run build` must have been run. The sample sites and the extension as built unless told. */
export async function setStage(
  browser: BrowserName,
  sites: Sites = sampleSites(),
  extension = built(browser),
  lang = 'vi',
): Promise<Stage> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build`);
  const downloads = join(root, 'out', 'e2e', `${browser}-${process.pid}`);
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  const site = await serve(sites);
  const options = { extension, downloads, proxyPort: site.proxyPort, headless: true, lang };
  const driver = await launch(browser, { ...options, executable: findBrowser(browser) });
  return {
    driver,
    site,
    downloads,
    async close() {
      await driver.close();
      await site.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

export const testId = (name: string) => `[data-testid=${name}]`;

/** Selector of a fact's card, or of something in it. */
export function card(
  kind: 'official' | 'meeting' | 'document' | 'figure' | 'deadline',
  name: string,
  inside = '',
): string {
  return `${testId(kind)}[data-name=${JSON.stringify(name)}]${inside && ` ${testId(inside)}`}`;
}

/** Turns the panel to one of its parts; without a story there are none, and the library stands open. */
export async function turnTo(panel: Surface, part: 'story' | 'links' | 'journal' | 'library'): Promise<void> {
  const tab = testId(`tab-${part}`);
  // While a page is read there is neither.
  await panel.waitFor(`${tab}, ${testId('no-story')}`);
  if (await panel.evaluate<boolean>(`!!document.querySelector('${tab}')`)) await press(panel, tab);
}

/** Scrolls to an element, clear of what hovers over the panel's foot, and presses it. */
export async function press(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor(selector);
  const block = "{ block: 'center', behavior: 'instant' }";
  await surface.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView(${block})`);
  await surface.click(selector);
}

/** Opens a page and keeps its story by the toolbar popup, as a person does; the tab stays open. */
export async function save({ driver }: Stage, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await pressSave(driver);
  return tab;
}

/** Opens a page and clicks the toolbar button, no more: the extension may now read it, on unlisted sites too. */
export async function meet({ driver }: Stage, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  const popup = await driver.popup();
  await popup.waitFor(`${testId('save')}, ${testId('no-story')}`);
  await popup.close();
  return tab;
}

/** The popup's button, pressed over the tab in front; the popup is closed again. Gives what the popup said. */
export async function pressSave(driver: Driver): Promise<string> {
  const popup = await driver.popup();
  await popup.waitFor(testId('save'));
  await popup.click(testId('save'));
  await popup.waitFor(testId('saved'));
  await popup.waitFor(`(document.querySelector('.outcome')?.textContent !== '')`);
  const said = await popup.evaluate<string>(`document.querySelector('.outcome').textContent`);
  await popup.close();
  return said;
}

/** What stands on the toolbar button for the tab in front. */
export function badgeText(driver: Driver): Promise<string> {
  return driver.background(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );
}

/** The panel once it shows the story with this headline. */
export async function panelOn(driver: Driver, title: string): Promise<Surface> {
  const panel = await driver.panel();
  await panel.waitFor(
    `(document.querySelector('[data-testid=story-title]')?.textContent === ${JSON.stringify(title)})`,
  );
  return panel;
}

/** Reads a file that the browser downloads, once it is whole, and takes it away. */
export async function downloadedJson(downloads: string, name: RegExp): Promise<unknown> {
  return poll('the download', async () => {
    const file = readdirSync(downloads).find((entry) => name.test(entry));
    if (!file) return;
    const value: unknown = JSON.parse(readFileSync(join(downloads, file), 'utf8'));
    rmSync(join(downloads, file));
    return value;
  });
}
