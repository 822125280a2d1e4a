// Bundled into a page of its own in a copy of the extension: fills the library and times what its functions cost.
import type { Made } from '../made/plan.ts';
import { type Filled, fill } from './fill.ts';
import { measures } from './measures.ts';

const bench = {
  filled: null as Filled | null,
  fill(made: Made) {
    bench.filled = fill(made);
  },
  /** Megabytes the extension holds on disk. */
  stored: async () => ((await navigator.storage.estimate()).usage ?? 0) / 1_000_000,
  ...measures,
};

Object.assign(globalThis, { bench });
