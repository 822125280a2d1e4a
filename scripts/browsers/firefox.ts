import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { connectionOf, type Parent, parentOf } from './firefox-parent.ts';
import { frameSurface } from './frame-surface.ts';
import { pageTab } from './page-surface.ts';
import { POPUP_SETTLED, poll } from './poll.ts';

/** The extension's address in this profile: fixed, so that its pages can be named beforehand. */
const ADDRESS = '5a3f7c52-8d0e-4b8e-9a57-b1e0ba0b1e2a';

const POPUP = "document.querySelector('.webextension-popup-browser')";
const SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

function preferences(addon: string, { downloads, proxyPort, headless, lang = 'vi' }: LaunchOptions) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: ADDRESS }),
    'intl.locale.requested': lang,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    'layout.css.prefers-color-scheme.content-override': 1,
    // Nobody could answer the question for a permission: a press on the extension's button is the answer.
    ...(headless && { 'extensions.webextOptionalPermissionPrompts': false }),
  };
}

/** Firefox, headless or in a window, with the extension installed for this run. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { executable, extension: folder, downloads, headless } = options;
  mkdirSync(downloads, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const profile = mkdtempSync(join(tmpdir(), 'bien-ban-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(addon, options),
  });
  await browser.installExtension(folder);
  const parent = await parentOf(browser);
  const sidebar = JSON.stringify(`${addon.replaceAll(/[^a-z0-9_-]/gi, '_')}-sidebar-action`);
  const sidebarOpen = `return SidebarController.isOpen && SidebarController.currentID === ${sidebar}`;
  const own = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;

  const newTab = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return tabOf(page);
  };

  const driver: Driver = {
    name: 'firefox',
    version: await browser.version(),
    browser,
    open: newTab,
    async popup() {
      await closePopup(parent);
      await parent.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(${own}).openPopup(window, false);`);
      const surface = frameSurface(parent, POPUP, () => closePopup(parent));
      await surface.waitFor("(document.readyState === 'complete' && innerWidth > 0)");
      return surface;
    },
    async panel() {
      const surface = frameSurface(parent, SIDEBAR, () => parent.run('SidebarController.hide()'));
      if (!(await parent.run(sidebarOpen))) {
        const popup = await driver.popup();
        await popup.waitFor(POPUP_SETTLED);
        await popup.click('[data-testid=open-panel]');
        await poll('the sidebar', () => parent.run(sidebarOpen));
      }
      await surface.waitFor("(document.readyState === 'complete' && innerWidth > 0)");
      return surface;
    },
    async pressAlt(letter) {
      const key = (name: string, code: string, keyCode: number) =>
        `new KeyboardEvent('', ${JSON.stringify({ key: name, code, keyCode })})`;
      const alt = key('Alt', 'AltLeft', 18);
      const other = key(letter, `Key${letter.toUpperCase()}`, letter.toUpperCase().charCodeAt(0));
      await parent.run(`
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(window, () => {});
        keys.keydown(${alt});
        keys.keydown(${other});
        keys.keyup(${other});
        keys.keyup(${alt});`);
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      const url = `moz-extension://${ADDRESS}${path}`;
      await connectionOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
      await poll(path, () =>
        page.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
      );
      return tabOf(page);
    },
    async background<T>(expression: string) {
      await parent.run(`await ${own}.wakeupBackground?.()`);
      const view = `[...${own}.views].find((view) => view.viewType === 'background')?.xulBrowser`;
      return parent.inside<T>(view, expression);
    },
    async allowHost(host, allowed) {
      await parent.run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(addon)});
        const page = Services.io.newURI(${JSON.stringify(`https://${host}/`)});
        const held = policy.allowedOrigins.patterns.filter((it) => it.matches(page)).map((it) => it.pattern);
        const origins = ${allowed} ? [${JSON.stringify(`*://${host}/*`)}] : held;
        await ExtensionPermissions[${allowed} ? 'add' : 'remove'](policy.id, { permissions: [], origins }, policy.extension);`);
    },
    async scheme(scheme) {
      // Popup and sidebar follow the window's theme, pages the preference for content.
      const dark = scheme === 'dark';
      await parent.run(`
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});`);
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}

function tabOf(page: Page) {
  return pageTab(page, () => {});
}

async function closePopup(parent: Parent): Promise<void> {
  await parent.run(`
    for (const panel of document.querySelectorAll('panel')) {
      if (panel.querySelector('.webextension-popup-browser')) panel.hidePopup();
    }`);
  await poll('the popup to close', async () => !(await parent.run<boolean>(`return !!${POPUP}`)));
}
