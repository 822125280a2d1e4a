import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { accessTo, readsUnasked } from '../../lib/capture/access.ts';
import { onPaints } from '../../lib/capture/settings.ts';
import { catchUp } from '../../lib/library/index.ts';
import { announceMoved } from '../../lib/messages/events.ts';
import { type Notice, noticeOf } from '../../lib/messages/notice.ts';
import { serve } from '../../lib/messages/server.ts';
import { markTab } from './markTab.ts';
import { createMenus, onMenu } from './menus.ts';
import { servePages, takeWantedFact } from './pageRequests.ts';
import { paintAll, paintStory, selectionOnPage, showOnPage } from './paint.ts';
import { painting } from './painting.ts';
import { dropReading, lastReading } from './readings.ts';
import { forgetTab, readTab, readUnasked } from './readTab.ts';
import { saveQuietly, saveTab } from './saveTab.ts';
import { matchScripts, onGranted, onWithdrawn, readAlways, stopReading } from './sites.ts';
import { tabAddress } from './tabAddress.ts';

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
    'page/show': ({ tabId, target }) => showOnPage(tabId, target),
    'page/selection': ({ tabId }) => selectionOnPage(tabId),
    'page/decided': async ({ story }) => {
      await paintStory(story);
      return null;
    },
    'page/painting': ({ on }) => painting(on),
    'page/wanted': async ({ tabId }) => ({ fact: takeWantedFact(tabId) }),
  });

  servePages();
  // What an older version left untied; where it fails it is tried again with the next start.
  void catchUp().catch(() => {});
  onPaints(() => void paintAll());

  browser.runtime.onMessage.addListener((message: unknown, { tab, url }) => {
    const notice = noticeOf(message);
    if (notice && tab?.id !== undefined) void onNotice(notice, tab.id, tab.url ?? url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropReading(tabId));
  browser.permissions.onAdded.addListener(({ origins }) => void onGranted(origins));
  browser.permissions.onRemoved.addListener(() => void onWithdrawn());

  browser.runtime.onInstalled.addListener(() => {
    createMenus();
    // An update takes the registered scripts away.
    void matchScripts();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) void onMenu(String(menuItemId), tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    const target = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (target?.id === undefined) return;
    if (command === 'save-story') await saveQuietly(target.id);
    if (command === 'mark') await markTab(target.id, null);
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
