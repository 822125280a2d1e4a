import { targetAt } from '../lib/anchoring/locate.ts';
import type { Article, Evidence } from '../lib/model/index.ts';
import { ask } from './services.ts';

/** Whether words were found on the page: surely, perhaps, or no more. */
export type Found = 'found' | 'check' | 'gone';

/** Scrolls the page of a tab to words of its story and points at them. */
export async function showWords(tabId: number, { text }: Article, { start, end }: Evidence): Promise<Found> {
  const target = targetAt(text, { start, end });
  const answer = await ask('page/show', { tabId, target }).catch(() => null);
  return answer?.verdict ?? 'gone';
}

/** Has every tab that shows a story painted as its record stands now. */
export function paintAnew(story: string): void {
  ask('page/decided', { story }).catch(() => {});
}
