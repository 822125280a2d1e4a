import { extname } from 'node:path';
import { extract } from '../../lib/extraction/index.ts';
import type { Article } from '../../lib/model/index.ts';
import { REASONS, readStoryFile } from '../read/file.ts';
import type { Gold } from './gold.ts';
import { type Prediction, predict } from './prediction.ts';

/** What a file's reader knows besides its text: a page its address, plain text only what the record's context says. */
function inContext(article: Article, file: string, { context }: Gold): Article {
  const publishedAt = article.publishedAt ?? context?.publishedOn ?? null;
  const isText = extname(file).toLowerCase() === '.txt';
  const province = isText ? (context?.province ?? null) : article.outlet.province;
  return { ...article, publishedAt, outlet: { ...article.outlet, province } };
}

/** Reads a story as the extension would and says what it understood; throws where there is no story. */
export function understandFile(file: string, gold: Gold): Prediction {
  const read = readStoryFile(file);
  if (!read.ok) throw new Error(REASONS[read.reason]);
  const article = inContext(read.article, file, gold);
  return predict(article, extract(article));
}
