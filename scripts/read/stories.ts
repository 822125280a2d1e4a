import { existsSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import type { Article } from '../../lib/model/index.ts';
import { root } from '../run.ts';
import { readStoryFile } from './file.ts';
import { shared } from './shared.ts';
import { STORIES, walk } from './walk.ts';

export interface Story {
  /** Its path in its folder. */
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

/** The project's own stories; where there are none, those of the sample papers that have a record. */
export function ownStories(): StorySet {
  const stories = storiesIn(join(root, 'test', 'stories'));
  if (stories.length) return { name: "the project's own stories", stories };
  const site = join(root, 'test', 'site');
  const hasRecord = ({ file }: Story) => existsSync(join(site, 'gold', `${parse(file).name}.json`));
  return { name: 'the sample papers', stories: storiesIn(site).filter(hasRecord) };
}

/** The five seed stories as pages, where the shared corpus is. */
export function seedStories(): StorySet {
  return { name: 'the seed stories', stories: storiesIn(join(shared, 'corpus', 'pages', 'seeds')) };
}
