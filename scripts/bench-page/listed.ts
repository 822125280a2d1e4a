import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import type { Tab } from '../browsers/driver.ts';
import { holdReader, injectedSince } from './background.ts';
import { openAtRest } from './load.ts';
import { LIST_ADDRESS, storyAddress } from './pages.ts';
import type { Stage } from './stage.ts';

/** Gzipped bytes of all that the manifest has injected into listed pages. */
function size(extension: string): number {
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const files = manifest.content_scripts.flatMap(({ js }) => js);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file))).length, 0);
}

/**
 * Main-thread time of the listed script over fresh loads of a page. The reader is held back, so that on a story too
 * the listed script alone is injected: whatever else were, would be counted and refused here.
 */
async function timeOn({ driver, watcher, effort }: Stage, url: string, what: string): Promise<Figure> {
  const times: number[] = [];
  await holdReader(driver, true);
  for (let load = 0; load < effort.loads; load++) {
    let tab: Tab | undefined;
    const { injections, milliseconds } = await watcher.injections(async () => {
      tab = await openAtRest(driver, url);
    });
    // Not before: a page that is gone no longer tells what it counted.
    await tab?.close();
    if (injections !== 1) throw new Error(`${injections} scripts were injected into ${url}, not one`);
    times.push(milliseconds);
  }
  await holdReader(driver, false);
  return {
    name: `listed script on ${what}, ${watcher.how}: median of ${effort.loads} fresh loads`,
    value: median(times),
    unit: 'ms',
    most: 5,
    note: `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`,
  };
}

/** Scripts the background injects by itself into a page that is opened. */
async function moreOn({ driver }: Stage, url: string): Promise<number> {
  await injectedSince(driver);
  const tab = await openAtRest(driver, url);
  await tab.close();
  return (await injectedSince(driver)).length;
}

/** What every listed page bears. */
export async function* listedFigures(stage: Stage): AsyncGenerator<Figure> {
  yield { name: 'listed script, gzipped', value: size(stage.extension) / 1000, unit: 'KB', most: 15 };
  yield await timeOn(stage, storyAddress(0, 'unknown'), 'a story');
  yield await timeOn(stage, LIST_ADDRESS, 'a page of lists');
  // The story is the proof that the count counts.
  if ((await moreOn(stage, storyAddress(0, 'known'))) !== 1)
    throw new Error('a story was not read by itself');
  yield {
    name: 'scripts injected later into a page that is no story',
    value: await moreOn(stage, LIST_ADDRESS),
    unit: 'scripts',
    most: 0,
  };
}
