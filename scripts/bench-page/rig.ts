import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browsers/driver.ts';
import { root } from '../run.ts';

/** The file of the rig that the panel loads before its own script. */
const CLOCK = '/bench-panel.js';
/** The file of the rig that is injected into a page. */
export const RIG = '/bench.js';

/** Notes in `benchOpened` when the first fact stood in a frame that was drawn; milliseconds from the page's start. */
const PANEL_CLOCK = `{
  const facts = new MutationObserver(() => {
    if (!document.querySelector('[data-fact]')?.getClientRects().length) return;
    facts.disconnect();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => (window.benchOpened = performance.now());
      drawn.port2.postMessage(null);
    });
  });
  facts.observe(document, { childList: true, subtree: true });
}`;

/**
 * A copy of the built extension with two files more: the scripts that ship stay byte for byte. One can be injected
 * where the reader is, into the content world of a page, which no evaluated text could enter (MV3); the other is a
 * line in the panel's page, since nothing else runs there early enough to see it fill.
 * @returns the copy's folder
 */
export async function makeRig(browser: BrowserName, folder: string): Promise<string> {
  const built = join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(built, 'reader.js'))) throw new Error(`${built} is missing: npm run build`);
  const copy = join(folder, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-page.ts'),
        output: { format: 'iife', entryFileNames: 'in-page.js', codeSplitting: false },
      },
    },
  });
  const panel = join(copy, 'sidepanel.html');
  const html = readFileSync(panel, 'utf8');
  writeFileSync(panel, html.replace('<head>', `<head><script src="${CLOCK}"></script>`));
  writeFileSync(join(copy, CLOCK), PANEL_CLOCK);
  const reader = readFileSync(join(copy, 'reader.js'), 'utf8').trim().replace(/;$/, '');
  if (!reader.startsWith('(')) throw new Error('reader.js is no longer one expression');
  const timing = readFileSync(join(folder, 'in-page.js'), 'utf8');
  writeFileSync(join(copy, RIG), `globalThis.benchReader = () => (\n${reader}\n);\n${timing}`);
  return copy;
}
