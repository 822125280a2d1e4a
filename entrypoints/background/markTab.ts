import type { MarkingKind } from '../../lib/messages/page.ts';
import { showFailure } from './badge.ts';
import { markOnPage } from './paint.ts';
import { readTab } from './readTab.ts';
import { storyOf } from './record.ts';

/**
 * Marks what is selected in a tab, or goes to the next painted words. A page that was not read yet is read first;
 * one without a story says so on the button.
 */
export async function markTab(tabId: number, kind: MarkingKind | null): Promise<void> {
  if (!(await storyOf(tabId))) {
    const read = await readTab(tabId);
    if (read.state === 'none') return showFailure(tabId, read.reason);
  }
  try {
    await markOnPage(tabId, kind);
  } catch (error) {
    console.warn('mark', error);
    await showFailure(tabId, 'no-access');
  }
}
