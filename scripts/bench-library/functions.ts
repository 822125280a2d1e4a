import type { Figure } from '../bench/figure.ts';
import { median } from '../bench/measure.ts';
import { percentile } from '../bench-page/statistics.ts';
import type { Effort } from './effort.ts';
import type { Known } from './in-page/measures.ts';
import type { Stage } from './stage.ts';
import { queriesOf, typed } from './words.ts';

const LISTS = 15;

/** What the library's functions alone cost, nothing drawn: where a page is slow, this says whose fault it is. */
export async function* functionFigures({ rig, size }: Stage, effort: Effort): AsyncGenerator<Figure> {
  await rig.front();
  const known = await rig.evaluate<Known[]>(`bench.known(${effort.people})`);
  const run = (call: string, of: unknown) => rig.evaluate<number[]>(`bench.${call}(${JSON.stringify(of)})`);
  const searches: number[] = [];
  // Query by query: an answer must come before the driver loses patience.
  for (const query of queriesOf(known, effort.words)) searches.push(...(await run('searches', typed(query))));
  yield {
    name: `search() letter by letter, 95th percentile of ${searches.length}, ${size} stories`,
    value: percentile(searches, 0.95),
    unit: 'ms',
    note: `median ${median(searches).toFixed(1)}, longest ${Math.max(...searches).toFixed(0)}`,
  };
  const people = await run(
    'people',
    known.map(({ id }) => id),
  );
  yield {
    name: `personView(), median of ${people.length} people met ${known[0]?.stories} to ${known.at(-1)?.stories} times, ${size} stories`,
    value: median(people),
    unit: 'ms',
    note: `the one met most ${people[0]?.toFixed(0)}, longest ${Math.max(...people).toFixed(0)}`,
  };
  const lists = await run('lists', LISTS);
  yield {
    name: `latest('stories', 100), median of ${lists.length}, ${size} stories`,
    value: median(lists),
    unit: 'ms',
  };
}
