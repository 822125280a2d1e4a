import { loadavg } from 'node:os';
import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import { type Effort, SEED } from './effort.ts';
import type { Stage } from './stage.ts';

/** What is timed, in this order, and the most it may cost against the smallest library. */
const WORKS = [
  { call: 'ties', name: 'tying it alone (tieStory, then taken back)', most: 1.5 },
  { call: 'saves', name: 'saving a new story of about 8 known officials (keepStory)', most: 1.5 },
  // Nobody waits for this, so it has no target; it says what a save leaves to be done.
  { call: 'findable', name: 'saving one, until search finds it by its words (keepStory, indexPending)' },
] as const;

/** The medians of one turn, by library. */
type Turn = number[];

/**
 * Every size has a browser of its own with the library in it, all open at once; the same stories are saved into each
 * in turn, some at a time. What slows the machine meanwhile slows all of them alike, and each turn gives a ratio.
 * @param first which of the stories that are new to all libraries comes first
 */
async function turnsOf(stages: Stage[], call: string, first: number, effort: Effort): Promise<Turn[]> {
  const { turns, saves } = effort;
  const all: Turn[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const medians = new Map<Stage, number>();
    // Every other turn the other way round: who comes first in a turn has no advantage.
    for (const stage of turn % 2 ? stages.toReversed() : stages) {
      await stage.rig.front();
      const timed = `bench.${call}(${SEED}, ${first + turn * saves}, ${saves})`;
      medians.set(stage, median(await stage.rig.evaluate<number[]>(timed)));
    }
    all.push(stages.map((stage) => medians.get(stage) ?? 0));
  }
  // In the first everything is compiled and fetched for the first time.
  return all.slice(1);
}

/** What a save costs in each library against the smallest. */
export async function* saveFigures(stages: Stage[], effort: Effort): AsyncGenerator<Figure> {
  const all = effort.turns * effort.saves;
  for (const [nth, work] of WORKS.entries()) {
    const medians = await turnsOf(stages, work.call, nth * all, effort);
    for (const [at, stage] of stages.entries()) {
      const times = medians.map((turn) => turn[at] ?? 0);
      const [least, most] = [Math.min(...times), Math.max(...times)];
      yield {
        name: `${work.name} into ${stage.size} stories, median of ${all - effort.saves}`,
        value: median(times),
        unit: 'ms',
        note: `turns ${least.toFixed(1)}–${most.toFixed(1)}; load ${loadavg()[0]?.toFixed(1)}`,
      };
      if (work.call === 'saves') yield await metFigure(stage, nth * all, all);
      if (at === 0) continue;
      const ratios = medians.map((turn) => (turn[at] ?? 0) / (turn[0] ?? 1));
      yield {
        name: `times as long as into ${stages[0]?.size} stories, median of ${ratios.length} turns`,
        value: median(ratios),
        unit: 'times',
        ...('most' in work && { most: work.most }),
        note: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      };
    }
  }
}

/** Of the officials of stories that were saved: how many are known. */
async function metFigure({ rig }: Stage, first: number, count: number): Promise<Figure> {
  const call = `bench.met(${SEED}, ${first}, ${count})`;
  const { known, all } = await rig.evaluate<{ known: number; all: number }>(call);
  return { name: `of ${all} officials saved, tied to a known person`, value: known / all, unit: 'of all' };
}
