import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../../lib/model/index.ts';
import { readStoryFile } from '../read/file.ts';
import { shared } from '../read/shared.ts';
import { STORIES, walk } from '../read/walk.ts';
import { root } from '../run.ts';
import type { Extractor } from './bundle.ts';
import type { Figure } from './figure.ts';
import { collect, median, medianTime } from './measure.ts';

export interface Story {
  file: string;
  article: Article;
}

export interface StorySet {
  name: string;
  stories: Story[];
}

/** The stories of a folder; files that hold none are left out. */
function storiesIn(folder: string): Story[] {
  if (!existsSync(folder)) return [];
  return walk(folder, STORIES).flatMap((file) => {
    const read = readStoryFile(file);
    return read.ok ? [{ file: relative(folder, file), article: read.article }] : [];
  });
}

/** The project's own stories; the sample papers where there are none. */
export function ownStories(): StorySet {
  const stories = storiesIn(join(root, 'test', 'stories'));
  return stories.length
    ? { name: "the project's own stories", stories }
    : { name: 'the sample papers', stories: storiesIn(join(root, 'test', 'site')) };
}

/** The five seed stories as pages, where the shared corpus is. */
export function seedStories(): StorySet {
  return { name: 'the seed stories', stories: storiesIn(join(shared, 'corpus', 'pages', 'seeds')) };
}

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
