// Run in a fresh process: how long importing a bundle takes, and how much the heap grows by it.
import type { Extractor } from './bundle.ts';
import type { Loading } from './load.ts';
import { FIRST_STORY } from './made.ts';
import { collect, timeOf } from './measure.ts';

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const url = process.argv[2] ?? '';
const before = heap();
const start = performance.now();
const { extract } = (await import(url)) as Extractor;
const importing = performance.now() - start;
const imported = heap() - before;
const firstStory = timeOf(() => extract(FIRST_STORY));
const loading: Loading = { importing, firstStory, imported, used: heap() - before };
// heap before printing, so that nothing of it counts
console.log(JSON.stringify(loading));
