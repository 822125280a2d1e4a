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

/** Milliseconds after which a decision is painted: the panel shows it first, and a run of them is painted together. */
const SOON = 50;
const due = new Map<string, ReturnType<typeof setTimeout>>();

/** Has every tab that shows a story painted as its record stands then. */
export function paintAnew(story: string): void {
  clearTimeout(due.get(story));
  const paint = () => {
    due.delete(story);
    ask('page/decided', { story }).catch(() => {});
  };
  due.set(story, setTimeout(paint, SOON));
}
