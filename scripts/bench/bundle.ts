import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { extract } from '../../lib/extraction/index.ts';
import { bundle } from '../bundle.ts';
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

/** Bundles the extraction alone, lexicons and grammar. */
export async function bundleExtraction(folder: string): Promise<Bundle> {
  // The project's tsconfig rests on one that wxt writes: a bare clone has none yet.
  const prepared = await runTool('wxt', ['prepare'], true);
  if (!prepared.ok) throw new Error(prepared.output);
  const input = join(root, 'lib', 'extraction', 'index.ts');
  const file = await bundle(input, folder, 'extraction.js', 'es');
  return { url: pathToFileURL(file).href, size: gzipSync(readFileSync(file)).length };
}

export const load = (url: string) => import(url) as Promise<Extractor>;
