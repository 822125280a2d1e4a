import type { StorySet } from '../read/stories.ts';
import type { Extractor } from './bundle.ts';
import type { Figure } from './figure.ts';
import { median, timeOf } from './measure.ts';

/** Rounds over a set, its stories one after the other as a reader meets them; so many before any is timed. */
const WARM_UP = 100;
const ROUNDS = 51;
/** Of a large set, the lines of the slowest stories. */
const SHOWN = 8;

/** Milliseconds a story of a set takes: the median of each story, and the median of those. */
export function perStory({ extract }: Extractor, { name, stories }: StorySet): Figure[] {
  for (let round = 0; round < WARM_UP; round++) for (const { article } of stories) extract(article);
  const timed = stories.map(({ file, article }) => ({ file, article, times: [] as number[] }));
  // Garbage is not collected in between: that would throw away compiled patterns too.
  for (let round = 0; round < ROUNDS; round++)
    for (const { article, times } of timed) times.push(timeOf(() => extract(article)));
  const figures = timed.map(
    ({ file, article, times }): Figure => ({
      name: `${file}, ${article.text.length} characters`,
      value: median(times),
      unit: 'ms/story',
      most: 1,
    }),
  );
  const value = median(figures.map((figure) => figure.value ?? 0));
  return [
    ...figures.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN),
    { name: `${name} (${stories.length}), warm: median of their medians`, value, unit: 'ms/story', most: 1 },
  ];
}
