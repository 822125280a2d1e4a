import { browser } from 'wxt/browser';
import type { StoryOfTab } from './requests.ts';

/** What the background tells every open page of the extension. */
type TabEvent =
  /** This tab was just read. */
  | { event: 'read'; tabId: number; story: StoryOfTab }
  /** This tab's page went on to another story without loading. */
  | { event: 'moved'; tabId: number }
  /** A fact of this tab's story is wanted in the panel. */
  | { event: 'focus-fact'; tabId: number; fact: string };

/** Tells popup and panel; nobody listening is no fault. */
function announce(event: TabEvent): void {
  browser.runtime.sendMessage(event).catch(() => {});
}

export const announceRead = (tabId: number, story: StoryOfTab) => announce({ event: 'read', tabId, story });
export const announceMoved = (tabId: number) => announce({ event: 'moved', tabId });
export const announceFocus = (tabId: number, fact: string) => announce({ event: 'focus-fact', tabId, fact });

/**
 * Calls back whenever the background has read a tab's story, whoever asked:
 * a click on the toolbar lets it read a page that the panel could not.
 * @returns a function that ends the listening
 */
export function onRead(listener: (tabId: number, story: StoryOfTab) => void): () => void {
  return hear((told) => {
    if (told.event === 'read') listener(told.tabId, told.story);
  });
}

/** Calls back whenever a tab's page went on without loading. @returns a function that ends the listening */
export function onMoved(listener: (tabId: number) => void): () => void {
  return hear((told) => {
    if (told.event === 'moved') listener(told.tabId);
  });
}

/**
 * Calls back whenever a person wants to see a fact in the panel that is open; one just opened asks `page/wanted`.
 * @returns a function that ends the listening
 */
export function onFocusFact(listener: (tabId: number, fact: string) => void): () => void {
  return hear((told) => {
    if (told.event === 'focus-fact') listener(told.tabId, told.fact);
  });
}

function hear(listener: (told: TabEvent) => void): () => void {
  const take = (message: unknown) => {
    if (isTabEvent(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(take);
  return () => browser.runtime.onMessage.removeListener(take);
}

/** Only the background sends events; its own are taken as they are. */
function isTabEvent(message: unknown): message is TabEvent {
  return typeof message === 'object' && message !== null && 'event' in message;
}
