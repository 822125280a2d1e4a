import { browser } from 'wxt/browser';
import type { StoryOfTab } from './requests.ts';

/** What the background tells every open page of the extension: this tab's story was just read. */
interface StoryRead {
  event: 'story-read';
  tabId: number;
  story: StoryOfTab;
}

/** Tells popup and panel; nobody listening is no fault. */
export function announceRead(tabId: number, story: StoryOfTab): void {
  const event: StoryRead = { event: 'story-read', tabId, story };
  browser.runtime.sendMessage(event).catch(() => {});
}

/**
 * Calls back whenever the background has read a tab's story, whoever asked:
 * a click on the toolbar lets it read a page that the panel could not.
 * @returns a function that ends the listening
 */
export function onRead(listener: (tabId: number, story: StoryOfTab) => void): () => void {
  const hear = (message: unknown) => {
    if (isStoryRead(message)) listener(message.tabId, message.story);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Only the background sends events; its own are taken as they are. */
function isStoryRead(message: unknown): message is StoryRead {
  return (
    typeof message === 'object' && message !== null && 'event' in message && message.event === 'story-read'
  );
}
