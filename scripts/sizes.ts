import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Prints what each part of the built Chrome extension weighs (gzipped KB) and fails where a budget is broken.
 * Usage: node scripts/sizes.ts (after `npm run build`)
 */
const OUTPUT = '.output/chrome-mv3';

/** The most a part may weigh, in gzipped KB (1 KB = 1000 bytes). */
const parts = [
  { name: 'injected into every listed page', budget: 15, files: () => ['watcher.js'] },
  { name: 'reader, on reading a story', budget: 40, files: () => ['reader.js'] },
  { name: 'painter, on a story that was read', budget: 15, files: () => ['painter.js'] },
  { name: 'background', budget: 250, files: () => ['background.js'] },
  { name: 'popup', budget: 150, files: () => pageFiles('popup.html') },
  { name: 'settings', budget: 120, files: () => pageFiles('options.html') },
  { name: 'side panel', budget: 200, files: () => pageFiles('sidepanel.html') },
  { name: 'library page', budget: 150, files: () => pageFiles('library.html') },
];

/** The scripts and styles that a page of the extension names, its preloaded chunks included. */
function pageFiles(page: string): string[] {
  const html = readFileSync(join(OUTPUT, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}

let broken = 0;
for (const { name, budget, files } of parts) {
  const bytes = files().reduce((sum, file) => sum + gzipSync(readFileSync(join(OUTPUT, file))).length, 0);
  const kilobytes = bytes / 1000;
  const over = kilobytes > budget;
  if (over) broken++;
  console.log(
    `${kilobytes.toFixed(1).padStart(7)} KB gz  ${name} (at most ${budget})${over ? '  OVER BUDGET' : ''}`,
  );
}
process.exit(broken ? 1 : 0);
