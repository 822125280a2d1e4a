import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browsers/driver.ts';
import { root } from '../run.ts';

/** The page of the rig: nothing but the script that fills the library and times its functions. */
export const RIG = '/bench-library.html';

/** The file of the rig that the library page loads before its own script. */
const CLOCK = '/bench-clock.js';
/** Notes in `benchOpened` when the first row stood in a frame that was drawn; milliseconds from the page's start. */
const ROWS_CLOCK = `{
  const rows = new MutationObserver(() => {
    if (!document.querySelector('[data-testid=explore-row]')?.getClientRects().length) return;
    rows.disconnect();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => (window.benchOpened = performance.now());
      drawn.port2.postMessage(null);
    });
  });
  rows.observe(document, { childList: true, subtree: true });
}`;

/**
 * A copy of the built extension with a page more, whose script is the library's own code with the generator beside
 * it: rows must go straight into the extension's own IndexedDB, at a rate no messages from outside could reach. The
 * library page gets a line before its script, since nothing else runs there early enough to see it fill. The scripts
 * that ship stay byte for byte.
 * @returns the copy's folder
 */
export async function makeRig(browser: BrowserName, folder: string): Promise<string> {
  const built = join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(built, 'library.html'))) throw new Error(`${built} is missing: npm run build`);
  const copy = join(folder, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: copy,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-page', 'index.ts'),
        output: { format: 'iife', entryFileNames: 'bench-library.js', codeSplitting: false },
      },
    },
  });
  const library = join(copy, 'library.html');
  const html = readFileSync(library, 'utf8');
  writeFileSync(library, html.replace('<head>', `<head><script src="${CLOCK}"></script>`));
  writeFileSync(join(copy, CLOCK), ROWS_CLOCK);
  writeFileSync(
    join(copy, RIG),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench-library.js" defer></script>',
  );
  return copy;
}
