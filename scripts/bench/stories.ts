import type { StorySet } from '../read/stories.ts';
import type { Extractor } from './bundle.ts';
import type { Figure } from './figure.ts';
import { collect, median, medianTime } from './measure.ts';

const WARM_UP = { runs: 50, milliseconds: 150 };
const MEASURE = { runs: 51, milliseconds: 100 };
/** Of a large set, the lines of the slowest stories. */
const SHOWN = 8;

/** Milliseconds a story of a set takes: the median of each story, and the median of those. */
export function perStory({ extract }: Extractor, { name, stories }: StorySet): Figure[] {
  for (const { article } of stories) medianTime(() => extract(article), WARM_UP);
  const figures = stories.map(({ file, article }): Figure => {
    collect();
    const value = medianTime(() => extract(article), MEASURE);
    return { name: `${file}, ${article.text.length} characters`, value, unit: 'ms/story' };
  });
  const value = median(figures.map((figure) => figure.value ?? 0));
  return [
    ...figures.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN),
    { name: `${name} (${stories.length}), warm: median of their medians`, value, unit: 'ms/story', most: 1 },
  ];
}
