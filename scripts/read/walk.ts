import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of files that may hold a story. */
export const STORIES = /\.(?:html?|txt)$/i;

/** The files under a folder whose names match, at any depth, in order of their paths. */
export function walk(folder: string, names: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(folder, name));
}
