import { browser } from 'wxt/browser';

/** Opens a saved story in a new tab; only web addresses, whatever a page gave as its own. */
export async function openStory(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}

/** The tab the reader looks at in this window. */
export async function activeTab(): Promise<{ id: number; windowId: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox) of a window.
 * To be called straight from a click: an `await` before it would spend the click.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    return sidebarAction.open();
  }
  return browser.sidePanel.open({ windowId });
}

/** Opens the settings in a tab of their own. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the review of a tab's story in a tab of its own: room for large type, or for a second window. */
export async function openReview(tabId: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html'),
  });
}

/** Opens the library in a tab of its own. @param hash the page there, as `hrefOf` gives it (`#/person/p1`) */
export async function openLibrary(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}` as '/library.html') });
}
