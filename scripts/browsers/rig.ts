import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';
import { whenDrawn } from './drawn.ts';
import type { BrowserName } from './driver.ts';

// What is measured inside the extension needs scripts of ours there: in a copy, so that those that ship stay byte
// for byte.

/** Copies the built extension into a folder. @returns the copy's folder; @throws where nothing was built */
export function copyBuilt(browser: BrowserName, folder: string): string {
  const built = join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${built} is missing: npm run build`);
  const copy = join(folder, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  return copy;
}

const CLOCK = '/bench-clock.js';

/**
 * Gives a page of the copy a clock before its own script, since nothing else runs there early enough to see it fill:
 * `benchOpened` is when the first such element stood in a frame that was drawn, in milliseconds from the page's start.
 */
export function addClock(copy: string, page: string, selector: string): void {
  const file = join(copy, page);
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', `<head><script src="${CLOCK}"></script>`));
  const clock = `{
  const filling = new MutationObserver(() => {
    if (!document.querySelector('${selector}')?.getClientRects().length) return;
    filling.disconnect();
    ${whenDrawn('(window.benchOpened = performance.now())')};
  });
  filling.observe(document, { childList: true, subtree: true });
}`;
  writeFileSync(join(copy, CLOCK), clock);
}
