import { browser } from 'wxt/browser';
import { type TextKey, text } from '../../components/text.ts';
import type { MarkingKind } from '../../lib/messages/page.ts';
import { markTab } from './markTab.ts';
import { saveQuietly } from './saveTab.ts';

const SAVE = 'save-story';
const MARK = 'mark';

const kinds: Record<MarkingKind, TextKey> = {
  official: 'mark_official',
  post: 'mark_post',
  meeting: 'mark_meeting',
  place: 'mark_place',
  document: 'mark_document',
  note: 'mark_note',
};

/** Puts the extension's items into the page's menu; to be done once, when it is installed or updated. */
export function createMenus(): void {
  const create: typeof browser.contextMenus.create = (item) => browser.contextMenus.create(item);
  create({ id: SAVE, title: text('menu_save'), contexts: ['page', 'selection'] });
  create({ id: MARK, title: text('menu_mark'), contexts: ['selection'] });
  for (const [kind, key] of Object.entries(kinds))
    create({ id: `${MARK}-${kind}`, parentId: MARK, title: text(key), contexts: ['selection'] });
}

export async function onMenu(item: string, tabId: number): Promise<void> {
  if (item === SAVE) return saveQuietly(tabId);
  const kind = (Object.keys(kinds) as MarkingKind[]).find((name) => item === `${MARK}-${name}`);
  if (kind) await markTab(tabId, kind);
}
