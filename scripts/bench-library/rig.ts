import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browsers/driver.ts';
import { root } from '../run.ts';

/** The page of the rig: nothing but the script that fills the library and times its functions. */
export const RIG = '/bench-library.html';

/**
 * A copy of the built extension with a page more, whose script is the library's own code with the generator beside
 * it: rows must go straight into the extension's own IndexedDB, at a rate no messages from outside could reach. What
 * ships stays byte for byte.
 * @returns the copy's folder
 */
export async function makeRig(browser: BrowserName, folder: string): Promise<string> {
  const built = join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${built} is missing: npm run build`);
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
  writeFileSync(
    join(copy, RIG),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench-library.js" defer></script>',
  );
  return copy;
}
