import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, Scheme } from './driver.ts';
import { pageSurface, pageTab } from './page-surface.ts';
import { POPUP_SETTLED, poll } from './poll.ts';

/** How long a popup may take to come up after a press, in milliseconds. */
const PRESSED = 4000;

/** A fresh profile; downloads by preference, since the debugger's own setting drops the file's name. */
function makeProfile(downloads: string): string {
  mkdirSync(downloads, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'bien-ban-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Chromium or Chrome, headless or in a window, with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { executable, extension: folder, downloads, proxyPort, headless, lang = 'vi' } = options;
  const profile = makeProfile(downloads);
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    userDataDir: profile,
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${lang}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--window-size=1200,900',
    ],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not take the extension in ${folder}.`);
  let front: Page | undefined;
  let scheme: Scheme = 'light';
  const open = new Set<Page>();

  const dress = async (page: Page) => {
    open.add(page);
    page.once('close', () => open.delete(page));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  };
  const isAt = (path: string) => (target: Target) =>
    target.url().startsWith(`chrome-extension://${id}${path}`);
  const tab = (page: Page) => {
    front = page;
    return pageTab(page, (shown) => {
      front = shown;
    });
  };
  /** The extension's own surface at a path that is no tab of ours. */
  const surfaceAt = async (path: string, timeout?: number) => {
    const find = async () => {
      for (const target of browser.targets().filter(isAt(path))) {
        const page = await target.asPage();
        if (!open.has(page) || !tabs.has(page)) return page;
      }
    };
    const page = await dress(await poll(`Chromium's ${path}`, find, timeout));
    await poll(`${path} to load`, () =>
      page.evaluate("document.readyState === 'complete' && innerWidth > 0"),
    );
    return pageSurface(page);
  };
  const tabs = new Set<Page>();
  const newTab = async (url: string) => {
    const page = await dress(await browser.newPage());
    tabs.add(page);
    const handle = tab(page);
    await page.goto(url);
    return handle;
  };

  const driver: Driver = {
    name: 'chromium',
    version: await browser.version(),
    browser,
    open: newTab,
    async popup() {
      if (!front) throw new Error('Open a page first: the popup speaks of the tab in front.');
      for (const target of browser.targets().filter(isAt('/popup.html')))
        await (await target.asPage()).close();
      await front.bringToFront();
      await front.triggerExtensionAction(extension);
      // Where a script was held back the first press lets it run, and the second opens the popup.
      return surfaceAt('/popup.html', PRESSED).catch(async () => {
        await front?.triggerExtensionAction(extension);
        return surfaceAt('/popup.html');
      });
    },
    async panel() {
      const shown = await surfaceAt('/sidepanel.html', 0).catch(() => undefined);
      if (shown) return shown;
      const popup = await driver.popup();
      await popup.waitFor(POPUP_SETTLED);
      await popup.click('[data-testid=open-panel]');
      return surfaceAt('/sidepanel.html');
    },
    pressAlt: null,
    extensionPage: (path) => newTab(`chrome-extension://${id}${path}`),
    async background<T>(expression: string) {
      const target = await browser.waitForTarget((it) => it.type() === 'service_worker' && isAt('')(it));
      const worker = await target.worker();
      return (await worker?.evaluate(expression)) as T;
    },
    async allowHost(host, allowed) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      const call = allowed
        ? `addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`*://${host}/*`)})`
        : `updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, hostAccess: 'ON_CLICK' })`;
      await page.evaluate(`chrome.developerPrivate.${call}`);
      await page.close();
      if (front && !front.isClosed()) await front.bringToFront();
    },
    async scheme(next) {
      scheme = next;
      for (const page of open) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
      }
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}
