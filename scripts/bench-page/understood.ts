import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import { holdReader, inContentWorld, injectedSince, injectRig } from './background.ts';
import { openAtRest, rest } from './load.ts';
import { LAYOUTS, type Layout } from './made/page.ts';
import { storyAddress } from './pages.ts';
import type { Round } from './round.ts';
import type { Stage } from './stage.ts';

/** The story whose page is read again and again. */
const STORY = 1;
/** Rounds asked for at once: an answer must come before the driver loses patience. */
const BATCH = 10;

const NAMES: Record<Layout, string> = { known: 'a known family', unknown: 'no known family' };

/** The listed script's word to the background, said once more: the reader then comes by the way it always does. */
const NOTICE = `() => { chrome.runtime.sendMessage({ notice: 'may-be-story' }); return true; }`;

/** Loads with the reader held back; then the page is read, for the first time, while its main thread is watched. */
async function longestTask({ driver, watcher, effort }: Stage, layout: Layout): Promise<Figure> {
  const tasks: number[] = [];
  for (let load = 0; load < effort.loads; load++) {
    await holdReader(driver, true);
    const tab = await openAtRest(driver, storyAddress(STORY, layout));
    await holdReader(driver, false);
    await injectedSince(driver);
    tasks.push(
      await watcher.longestTask(tab, async () => {
        await inContentWorld(driver, NOTICE);
        await rest();
      }),
    );
    // Reading is followed by painting, which is part of what the page bears.
    const readings = (await injectedSince(driver)).filter((file) => file !== '/painter.js');
    if (readings.length !== 1) throw new Error('the page was not read just once');
    await tab.close();
  }
  return {
    name: `longest task of a page being read, ${NAMES[layout]}; ${watcher.howTasks}; ${effort.loads} fresh loads`,
    value: Math.max(...tasks),
    unit: 'ms',
    most: 50,
    note: `median ${median(tasks).toFixed(0)}`,
  };
}

/** The first run on fresh pages: ours first on one load, Readability first on the next. */
async function firstRuns({ driver, effort }: Stage, layout: Layout): Promise<Figure> {
  const rounds: Round[][] = [[], []];
  await holdReader(driver, true);
  for (let load = 0; load < effort.loads + 1; load++) {
    const tab = await openAtRest(driver, storyAddress(STORY, layout));
    await injectRig(driver);
    const round = await inContentWorld<Round>(driver, '(order) => globalThis.bench.round(order)', [load]);
    rounds[load % 2]?.push(round);
    await tab.close();
  }
  await holdReader(driver, false);
  const [own = [], rival = []] = rounds;
  const reading = median(own.map((it) => it.reading));
  const understanding = median(own.map((it) => it.understanding));
  const readability = median(rival.map((it) => it.readability));
  return {
    name: `as long as Readability alone, first runs on fresh pages, ${NAMES[layout]}`,
    value: (reading + understanding) / readability,
    unit: 'times',
    note: parts(reading, understanding, readability),
  };
}

const parts = (reading: number, understanding: number, readability: number) =>
  `reading ${reading.toFixed(1)} + understanding ${understanding.toFixed(1)} to ${readability.toFixed(1)} ms`;

/**
 * Turn by turn on one page, in the extension's own world there, so that a busy machine slows both and both are warm
 * alike. Understanding, which the background does, is timed there too: it is the same code in the same engine and
 * touches no DOM, and only so can it be part of the same turn.
 */
async function ratio({ driver, effort }: Stage, layout: Layout): Promise<Figure> {
  await holdReader(driver, true);
  const tab = await openAtRest(driver, storyAddress(STORY, layout));
  await injectRig(driver);
  const rounds: Round[] = [];
  const call = `async (from, to) => {
    const rounds = [];
    for (let order = from; order < to; order++) {
      rounds.push(await globalThis.bench.round(order));
      await new Promise((done) => setTimeout(done));
    }
    return rounds;
  }`;
  const all = effort.warmUp + effort.rounds;
  for (let from = 0; from < all; from += BATCH)
    rounds.push(...(await inContentWorld<Round[]>(driver, call, [from, Math.min(from + BATCH, all)])));
  await tab.close();
  await holdReader(driver, false);
  const counted = rounds.slice(effort.warmUp);
  const of = (pick: (round: Round) => number) => median(counted.map(pick));
  const [reading, understanding] = [of((it) => it.reading), of((it) => it.understanding)];
  const readability = of((it) => it.readability);
  return {
    name: `as long as Readability alone, warm, medians of ${effort.rounds} turns, ${NAMES[layout]}`,
    value: (reading + understanding) / readability,
    unit: 'times',
    most: 1.5,
    note: parts(reading, understanding, readability),
  };
}

/** Reading and understanding a story of 1,000 words on a page of 250 KB. */
export async function* understoodFigures(stage: Stage): AsyncGenerator<Figure> {
  for (const layout of LAYOUTS) {
    yield await longestTask(stage, layout);
    yield await ratio(stage, layout);
    yield await firstRuns(stage, layout);
  }
}
