import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { extract } from '../../lib/extraction/index.ts';
import { root, runTool } from '../run.ts';

export interface Bundle {
  /** Address to import it by. */
  url: string;
  /** Gzipped bytes. */
  size: number;
}

/** What the bundle exports. */
export interface Extractor {
  extract: typeof extract;
}

/** Bundles the extraction alone, lexicons and grammar, built and minified like the extension's scripts. */
export async function bundleExtraction(folder: string): Promise<Bundle> {
  // The project's tsconfig rests on one that wxt writes: a bare clone has none yet.
  const prepared = await runTool('wxt', ['prepare'], true);
  if (!prepared.ok) throw new Error(prepared.output);
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
        input: join(root, 'lib', 'extraction', 'index.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'extraction.js', codeSplitting: false },
      },
    },
  });
  const file = join(folder, 'extraction.js');
  return { url: pathToFileURL(file).href, size: gzipSync(readFileSync(file)).length };
}

export const load = (url: string) => import(url) as Promise<Extractor>;
