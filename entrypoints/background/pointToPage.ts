import { browser } from 'wxt/browser';
import { SHOWN_STYLE } from '../../lib/anchoring/show.ts';
import type { Output } from '../../lib/messages/requests.ts';
import { Quote } from '../../lib/messages/requests.ts';

/** Shows quoted words on the page of a tab. */
export async function showOnPage(tabId: number, quote: Quote): Promise<Output<'page/show'>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pointer.js'] });
    await browser.scripting.removeCSS({ target: { tabId }, css: SHOWN_STYLE });
    await browser.scripting.insertCSS({ target: { tabId }, css: SHOWN_STYLE });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: Quote) => globalThis.bienBanPointer?.show(wanted) ?? false,
      args: [quote],
    });
    return { found: frame?.result === true };
  } catch (error) {
    console.warn('page/show', error);
    return { found: false };
  }
}

/** What is selected on the page of a tab; null also where the page can't be reached. */
export async function selectionOnPage(tabId: number): Promise<Output<'page/selection'>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pointer.js'] });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.bienBanPointer?.selection() ?? null,
    });
    return Quote.nullable().catch(null).parse(frame?.result);
  } catch (error) {
    console.warn('page/selection', error);
    return null;
  }
}
