import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { accessTo, readsUnasked } from '../../lib/capture/access.ts';
import { announceMoved } from '../../lib/messages/events.ts';
import { type Notice, noticeOf } from '../../lib/messages/notice.ts';
import { serve } from '../../lib/messages/server.ts';
import { selectionOnPage, showOnPage } from './pointToPage.ts';
import { dropReading, lastReading } from './readings.ts';
import { forgetTab, readTab, readUnasked } from './readTab.ts';
import { saveQuietly, saveTab } from './saveTab.ts';
import { matchScripts, onGranted, onWithdrawn, readAlways, stopReading } from './sites.ts';
import { tabAddress } from './tabAddress.ts';

const SAVE_MENU = 'save-story';

export default defineBackground(() => {
  // Zod would try `new Function`, which an extension's content policy refuses and reports.
  z.config({ jitless: true });
  serve({
    'story/known': async ({ tabId }) => lastReading(tabId, await tabAddress(tabId)),
    'story/read': ({ tabId, asked }) => (asked ? readTab(tabId) : readUnasked(tabId)),
    'story/save': ({ tabId }) => saveTab(tabId),
    'site/access': async ({ tabId }) => accessTo(await tabAddress(tabId)),
    'site/always': async ({ host }) => ({ granted: await readAlways(host) }),
    'site/stop': async ({ host }) => {
      await stopReading(host);
      return null;
    },
    'page/show': ({ tabId, quote }) => showOnPage(tabId, quote),
    'page/selection': ({ tabId }) => selectionOnPage(tabId),
  });

  browser.runtime.onMessage.addListener((message: unknown, { tab, url }) => {
    const notice = noticeOf(message);
    if (notice && tab?.id !== undefined) void onNotice(notice, tab.id, tab.url ?? url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropReading(tabId));
  browser.permissions.onAdded.addListener(({ origins }) => void onGranted(origins));
  browser.permissions.onRemoved.addListener(() => void onWithdrawn());

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SAVE_MENU,
      title: browser.i18n.getMessage('menu_save'),
      contexts: ['page', 'selection'],
    });
    // An update takes the registered scripts away.
    void matchScripts();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_MENU && tab?.id !== undefined) saveQuietly(tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    const target = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (command === SAVE_MENU && target?.id !== undefined) await saveQuietly(target.id);
  });
});

async function onNotice(notice: Notice, tabId: number, address: string | null): Promise<void> {
  if (notice === 'moved') {
    await forgetTab(tabId);
    announceMoved(tabId);
  } else if (await readsUnasked(address)) {
    await readTab(tabId);
  }
}
