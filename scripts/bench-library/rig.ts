import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { addClock, copyBuilt } from '../browsers/rig.ts';
import { bundle } from '../bundle.ts';

/** The page of the rig: nothing but the script that fills the library and times its functions. */
export const RIG = '/bench-library.html';

/**
 * A copy of the built extension with a page more, whose script is the library's own code with the generator beside
 * it: rows must go straight into the extension's own IndexedDB, at a rate no messages from outside could reach.
 * @returns the copy's folder
 */
export async function makeRig(browser: BrowserName, folder: string): Promise<string> {
  const copy = copyBuilt(browser, folder);
  await bundle(join(import.meta.dirname, 'in-page', 'index.ts'), copy, 'bench-library.js', 'iife');
  addClock(copy, 'library.html', '[data-testid=explore-row]');
  writeFileSync(
    join(copy, RIG),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench-library.js" defer></script>',
  );
  return copy;
}
