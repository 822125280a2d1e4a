import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { addClock, copyBuilt } from '../browsers/rig.ts';
import { bundle } from '../bundle.ts';

/** The file of the rig that is injected into a page. */
export const RIG = '/bench.js';

/**
 * A copy of the built extension with a file more that can be injected where the reader is: into the content world of
 * a page, which no evaluated text could enter (MV3).
 * @returns the copy's folder
 */
export async function makeRig(browser: BrowserName, folder: string): Promise<string> {
  const copy = copyBuilt(browser, folder);
  await bundle(join(import.meta.dirname, 'in-page.ts'), folder, 'in-page.js', 'iife');
  addClock(copy, 'sidepanel.html', '[data-fact]');
  const reader = readFileSync(join(copy, 'reader.js'), 'utf8').trim().replace(/;$/, '');
  if (!reader.startsWith('(')) throw new Error('reader.js is no longer one expression');
  const timing = readFileSync(join(folder, 'in-page.js'), 'utf8');
  writeFileSync(join(copy, RIG), `globalThis.benchReader = () => (\n${reader}\n);\n${timing}`);
  return copy;
}
