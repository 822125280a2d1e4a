import type { Gold } from '../gold.ts';
import type { Prediction } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { likeness, norm } from '../text.ts';

/** Headline, day and bylines, each where the record has it. */
export function compareHead(
  sheet: Sheet,
  story: string,
  { title, publishedAt, bylines }: Gold['article'],
  predicted: Prediction['article'],
): void {
  const ask = (part: string, right: boolean, wanted: unknown, had: unknown) =>
    sheet.ask(`article.${part}`, right, {
      story,
      what: `article.${part} wrong`,
      rule: null,
      detail: `${wanted} got ${had}`,
    });
  if (title) ask('title', likeness(title, predicted.title) >= 0.95, title, predicted.title);
  if (publishedAt) {
    const sameDay = predicted.publishedAt?.slice(0, 10) === publishedAt.slice(0, 10);
    ask('date', sameDay, publishedAt, predicted.publishedAt);
  }
  if (bylines?.length) {
    const [wanted, had] = [new Set(bylines.map(norm)), new Set(predicted.bylines.map(norm))];
    ask('bylines', wanted.symmetricDifference(had).size === 0, bylines, predicted.bylines);
  }
}
