import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { parentOf } from '../browsers/firefox-parent.ts';
import { launch } from '../browsers/launch.ts';
import { root } from '../run.ts';
import { serve } from '../site/server.ts';
import { watchChromium } from './chromium-watch.ts';
import type { Effort } from './effort.ts';
import { watchFirefox } from './firefox-watch.ts';
import { madeSites } from './pages.ts';
import { makeRig } from './rig.ts';
import type { Watcher } from './watch.ts';

/** A browser with the built extension on the made site. */
export interface Stage {
  driver: Driver;
  watcher: Watcher;
  effort: Effort;
  /** Folder of the extension. */
  extension: string;
  close(): Promise<void>;
}

async function watcherOf({ browser, name }: Driver): Promise<Watcher> {
  if (name === 'chromium') return watchChromium(browser);
  const parent = await parentOf(browser);
  // Installing opens the sidebar, which would read each page a second time.
  await parent.run('SidebarController.hide()');
  // Whole milliseconds are too coarse for what is measured inside pages.
  await parent.run("Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)");
  return watchFirefox(parent);
}

/** Sets the stage; `npm run build` must have been run. */
export async function setStage(name: BrowserName, effort: Effort): Promise<Stage> {
  const folder = join(root, 'out', 'bench-page', name);
  mkdirSync(folder, { recursive: true });
  const extension = await makeRig(name, folder);
  const site = await serve(madeSites(effort.saves));
  const options = { extension, downloads: join(folder, 'downloads'), proxyPort: site.proxyPort };
  const driver = await launch(name, { ...options, headless: true, executable: findBrowser(name) });
  const close = async () => {
    await driver.close();
    await site.close();
  };
  try {
    return { driver, watcher: await watcherOf(driver), effort, extension, close };
  } catch (error) {
    await close();
    throw error;
  }
}
