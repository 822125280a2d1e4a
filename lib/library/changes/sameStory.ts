import type { Article } from '../../model/index.ts';
import { captions, runningText } from './body.ts';
import { keyOf } from './comparable.ts';

/**
 * Whether two readings say the same: the same words, numbers, names, bylines and posting day.
 * Unicode form, white space, invisible characters, where a paragraph is split, the order of captions and bylines,
 * the hour of posting and a page's own note of its last change make no difference.
 */
export const sameStory = (a: Article, b: Article): boolean => printOf(a) === printOf(b);

function printOf(article: Article): string {
  const { title, kicker, bylines, publishedAt } = article;
  return JSON.stringify([
    keyOf(title),
    keyOf(kicker ?? ''),
    bylines.map(keyOf).sort(),
    publishedAt?.slice(0, 10) ?? null,
    runningText(article)
      .map(({ key }) => key)
      .join(''),
    captions(article)
      .map(({ key }) => key)
      .sort(),
  ]);
}
