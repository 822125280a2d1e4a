import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browsers/driver.ts';
import { root } from '../run.ts';

/** The file of the rig that is injected into a page. */
export const RIG = '/bench.js';

/**
 * A copy of the built extension with one file more: what ships stays byte for byte, and the added file can be
 * injected where the reader is, into the content world of a page, which no evaluated text could enter (MV3).
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
  const reader = readFileSync(join(copy, 'reader.js'), 'utf8').trim().replace(/;$/, '');
  if (!reader.startsWith('(')) throw new Error('reader.js is no longer one expression');
  const timing = readFileSync(join(folder, 'in-page.js'), 'utf8');
  writeFileSync(join(copy, RIG), `globalThis.benchReader = () => (\n${reader}\n);\n${timing}`);
  return copy;
}
