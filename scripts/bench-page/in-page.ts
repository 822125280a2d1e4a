// Bundled and injected beside the built reader: times reading and understanding in the content world of a page.
import { Readability } from '@mozilla/readability';
import type { ReadResult } from '../../lib/article/index.ts';
import { extract } from '../../lib/extraction/index.ts';
import type { Round } from './round.ts';

declare global {
  /** The text of the built `reader.js`, evaluated anew at each call, as each injection does. */
  var benchReader: () => Promise<ReadResult>;
  var bench: { round(order: number): Promise<Round>; readability(): number };
}

function timed<T>(run: () => T): { value: T; time: number } {
  const start = performance.now();
  const value = run();
  return { value, time: performance.now() - start };
}

function readability(): number {
  return timed(() => new Readability(document.cloneNode(true) as Document).parse()).time;
}

/** The reader yields between its steps: what passes meanwhile on a page at rest is little, and counted. */
async function own(): Promise<Omit<Round, 'readability'>> {
  const start = performance.now();
  const value = await benchReader();
  const reading = performance.now() - start;
  if (!value.ok) throw new Error(`not read: ${value.reason}`);
  const understanding = timed(() => extract(value.article)).time;
  return { reading, understanding };
}

globalThis.bench = {
  readability,
  async round(order) {
    if (order % 2) {
      const first = readability();
      return { ...(await own()), readability: first };
    }
    return { ...(await own()), readability: readability() };
  },
};
