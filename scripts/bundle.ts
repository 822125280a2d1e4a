import { join } from 'node:path';
import { build } from 'vite';
import { root } from './run.ts';

/**
 * Bundles a script with all it imports into one file of a folder, built and minified like the extension's scripts.
 * @param format `iife` for a page's script element, `es` to import what it exports
 * @returns the file
 */
export async function bundle(
  input: string,
  folder: string,
  file: string,
  format: 'iife' | 'es',
): Promise<string> {
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
        input,
        ...(format === 'es' && { preserveEntrySignatures: 'strict' as const }),
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  });
  return join(folder, file);
}
