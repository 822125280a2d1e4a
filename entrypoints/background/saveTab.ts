import { keepStory, storageFailure } from '../../lib/library/index.ts';
import type { SaveResult } from '../../lib/messages/requests.ts';
import { showFailure } from './badge.ts';
import { readTab, remember } from './readTab.ts';

/** Keeps the story of a tab as the page shows it now: the one way in for popup, panel, shortcut and menu. */
export async function saveTab(tabId: number): Promise<SaveResult> {
  const story = await readTab(tabId);
  if (story.state === 'none') return { ok: false, reason: story.reason };
  try {
    const { outcome, savedAt } = await keepStory(story, new Date().toISOString());
    await remember(tabId, { ...story, savedAt });
    return { ok: true, outcome, story: story.article.url, savedAt };
  } catch (error) {
    console.error('save', error);
    return { ok: false, reason: storageFailure(error) };
  }
}

/** The same without a surface to answer to (shortcut, menu): a failure shows on the button. */
export async function saveQuietly(tabId: number): Promise<void> {
  const result = await saveTab(tabId);
  if (!result.ok) await showFailure(tabId, result.reason);
}
