import { browser } from 'wxt/browser';

/** What the background tells every open page of the extension: this tab's story was just read. */
interface StoryRead {
  event: 'story-read';
  tabId: number;
}

/** Tells popup and panel; nobody listening is no fault. */
export function announceRead(tabId: number): void {
  const event: StoryRead = { event: 'story-read', tabId };
  browser.runtime.sendMessage(event).catch(() => {});
}

/**
 * Calls back when the background has read a tab's story (a click gave it access that it did not have before).
 * @returns a function that ends the listening
 */
export function onRead(listener: (tabId: number) => void): () => void {
  const hear = (message: unknown) => {
    if (isStoryRead(message)) listener(message.tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function isStoryRead(message: unknown): message is StoryRead {
  return (
    typeof message === 'object' &&
    message !== null &&
    'event' in message &&
    message.event === 'story-read' &&
    'tabId' in message &&
    typeof message.tabId === 'number'
  );
}
