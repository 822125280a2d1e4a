import { loadavg } from 'node:os';
import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import { type Effort, SEED } from './effort.ts';
import type { Stage } from './stage.ts';

type Work = 'saves' | 'ties';

/** The medians of one turn, by library. */
type Turn = number[];

/**
 * Every size has a browser of its own with the library in it, all open at once; the same stories are saved into each
 * in turn, some at a time. What slows the machine meanwhile slows all of them alike, and each turn gives a ratio.
 */
async function turnsOf(stages: Stage[], work: Work, { turns, saves }: Effort): Promise<Turn[]> {
  const all: Turn[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const medians = new Map<Stage, number>();
    // Every other turn the other way round: who comes first in a turn has no advantage.
    for (const stage of turn % 2 ? stages.toReversed() : stages) {
      await stage.rig.front();
      const call = `bench.${work}(${SEED}, ${turn * saves}, ${saves})`;
      medians.set(stage, median(await stage.rig.evaluate<number[]>(call)));
    }
    all.push(stages.map((stage) => medians.get(stage) ?? 0));
  }
  // In the first everything is compiled and fetched for the first time.
  return all.slice(1);
}

const WHAT: Record<Work, string> = {
  saves: 'saving a new story of about 8 known officials (keepStory)',
  ties: 'tying it alone (tieStory, then taken back)',
};

/** What a save costs in each library against the smallest. */
export async function* saveFigures(stages: Stage[], effort: Effort): AsyncGenerator<Figure> {
  const { turns, saves } = effort;
  for (const work of ['ties', 'saves'] as const) {
    const medians = await turnsOf(stages, work, effort);
    const count = medians.length * saves;
    for (const [at, { size, rig }] of stages.entries()) {
      const times = medians.map((turn) => turn[at] ?? 0);
      const value = median(times);
      yield {
        name: `${WHAT[work]} into ${size} stories, median of ${count}`,
        value,
        unit: 'ms',
        note: `turns ${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}; load ${loadavg()[0]?.toFixed(1)}`,
      };
      if (work === 'saves') {
        const call = `bench.met(${SEED}, 0, ${turns * saves})`;
        const { known, all } = await rig.evaluate<{ known: number; all: number }>(call);
        yield {
          name: `of ${all} officials saved, tied to a known person`,
          value: known / all,
          unit: 'of all',
        };
      }
      if (at === 0) continue;
      const ratios = medians.map((turn) => (turn[at] ?? 0) / (turn[0] ?? 1));
      yield {
        name: `times as long as into ${stages[0]?.size} stories, median of ${ratios.length} turns`,
        value: median(ratios),
        unit: 'times',
        most: 1.5,
        note: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      };
    }
  }
}
