import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { isStoryNotice } from '../../lib/messages/notice.ts';
import { serve } from '../../lib/messages/server.ts';
import { showBadge } from './badge.ts';
import { selectionOnPage, showOnPage } from './pointToPage.ts';
import { readTab } from './readTab.ts';
import { saveQuietly, saveTab } from './saveTab.ts';

const SAVE_MENU = 'save-story';

export default defineBackground(() => {
  // Zod would try `new Function`, which an extension's content policy refuses and reports.
  z.config({ jitless: true });
  serve({
    'story/read': async ({ tabId }) => {
      const story = await readTab(tabId);
      await showBadge(tabId, story);
      return story;
    },
    'story/save': ({ tabId }) => saveTab(tabId),
    'page/show': ({ tabId, quote }) => showOnPage(tabId, quote),
    'page/selection': ({ tabId }) => selectionOnPage(tabId),
  });

  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    if (tab?.id === undefined || !isStoryNotice(message)) return;
    const tabId = tab.id;
    readTab(tabId).then((story) => showBadge(tabId, story));
  });

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SAVE_MENU,
      title: browser.i18n.getMessage('menu_save'),
      contexts: ['page', 'selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_MENU && tab?.id !== undefined) saveQuietly(tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    const target = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (command === SAVE_MENU && target?.id !== undefined) await saveQuietly(target.id);
  });
});
