import { browser } from 'wxt/browser';
import type { SaveResult, StoryOfTab } from '../../lib/messages/requests.ts';

const KEPT = '#1f6f54';
const FOUND = '#2f4a8c';
const FAILED = '#9c2c2a';

/** A tick on a kept story, else the number of officials; nothing on other pages. */
export async function showBadge(tabId: number, story: StoryOfTab): Promise<void> {
  if (story.state === 'none') return badge(tabId, '', FOUND);
  if (story.savedAt) return badge(tabId, '✓', KEPT);
  const { officials } = story.extraction;
  await badge(tabId, officials.length ? String(officials.length) : '', FOUND);
}

/** A save by key or menu that could not be: the button says so, its title why. */
export async function showFailure(
  tabId: number,
  reason: Extract<SaveResult, { ok: false }>['reason'],
): Promise<void> {
  await badge(tabId, '!', FAILED);
  const title = browser.i18n.getMessage(`reason_${reason.replaceAll('-', '_')}` as 'reason_failed');
  await browser.action.setTitle({ tabId, title });
}

async function badge(tabId: number, text: string, color: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}
