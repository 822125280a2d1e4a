import { browser } from 'wxt/browser';

/** The tab's address; null where the browser does not tell, for want of access. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
