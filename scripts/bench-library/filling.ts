import type { Figure } from '../bench/figure.ts';
import { SEED } from './effort.ts';
import type { Filled } from './in-page/fill.ts';
import type { Stage } from './stage.ts';

const LOOK = 1000;

/** Fills the library of a stage; what that costs is told, for nobody ever fills one so. */
export async function filledStage({ rig, size }: Stage): Promise<Figure[]> {
  const start = performance.now();
  await rig.evaluate(`bench.fill(${JSON.stringify({ seed: SEED, stories: size })})`);
  let filled: Filled;
  do {
    await new Promise((done) => setTimeout(done, LOOK));
    filled = await rig.evaluate<Filled>('bench.filled');
    if (filled.error) throw new Error(`the library could not be filled: ${filled.error}`);
  } while (!filled.done);
  const seconds = (performance.now() - start) / 1000;
  const { stories, terms, making, texts, others } = filled;
  const each = (milliseconds: number) => (milliseconds / stories).toFixed(2);
  const stored = await rig.evaluate<number>('bench.stored()');
  return [
    {
      name: `filling a library of ${size} stories straight into its tables`,
      value: seconds,
      unit: 's',
      note: `a story: made ${each(making)}, words for search ${each(texts)}, all others ${each(others)} ms; ${Math.round(terms / stories)} terms, ${Math.round(terms / (texts / 1000))} written a second`,
    },
    { name: `on disk, library of ${size} stories (storage.estimate)`, value: stored, unit: 'MB' },
  ];
}
