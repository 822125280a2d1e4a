import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { parentOf } from '../browsers/firefox-parent.ts';
import { launch } from '../browsers/launch.ts';
import { root } from '../run.ts';
import { serve } from '../site/server.ts';
import { makeRig, RIG } from './rig.ts';

/** A browser of its own with a library of one size. */
export interface Stage {
  driver: Driver;
  /** The rig's page. */
  rig: Tab;
  size: number;
  close(): Promise<void>;
}

/** The copy of the extension that all browsers of one kind load. */
export function rigFor(name: BrowserName): Promise<string> {
  const folder = join(root, 'out', 'bench-library', name);
  mkdirSync(folder, { recursive: true });
  return makeRig(name, folder);
}

/** Starts a browser with an empty library; `npm run build` must have been run. */
export async function setStage(name: BrowserName, extension: string, size: number): Promise<Stage> {
  const site = await serve({});
  const downloads = join(root, 'out', 'bench-library', name, `downloads-${size}`);
  const options = { extension, downloads, proxyPort: site.proxyPort, headless: true };
  const driver = await launch(name, { ...options, executable: findBrowser(name) });
  const close = async () => {
    await driver.close();
    await site.close();
  };
  try {
    if (name === 'firefox') {
      const parent = await parentOf(driver.browser);
      await parent.run('SidebarController.hide()');
      // Whole milliseconds are too coarse for what is measured inside pages.
      await parent.run("Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)");
    }
    const rig = await driver.extensionPage(RIG);
    await rig.waitFor('(window.bench)');
    return { driver, rig, size, close };
  } catch (error) {
    await close();
    throw error;
  }
}
