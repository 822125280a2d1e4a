import { browser } from 'wxt/browser';
import * as z from 'zod';
import { extract } from '../../lib/extraction/index.ts';
import { keptAddress, storyRow } from '../../lib/library/index.ts';
import { announceRead } from '../../lib/messages/events.ts';
import { NoStory, type StoryOfTab } from '../../lib/messages/requests.ts';
import { Article } from '../../lib/model/index.ts';

/** What the reader hands back from a page; the page is a stranger, so it is checked. */
const Reading = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), article: Article }),
  z.object({ ok: z.literal(false), reason: NoStory }),
]);

/** Reads and understands what a tab shows now, and tells the open pages of the extension about a story. */
export async function readTab(tabId: number): Promise<StoryOfTab> {
  const story = await readNow(tabId);
  if (story.state === 'story') announceRead(tabId, story);
  return story;
}

async function readNow(tabId: number): Promise<StoryOfTab> {
  const address = await addressOf(tabId);
  if (address !== null && !/^https?:/.test(address)) return none('not-a-page');
  const result = await injectReader(tabId);
  if (typeof result === 'string') return none(result);
  const reading = Reading.safeParse(result.value);
  if (!reading.success) return none('failed');
  if (!reading.data.ok) return none(reading.data.reason);
  const article = { ...reading.data.article, url: await keptAddress(reading.data.article.url) };
  const kept = await storyRow(article.url);
  const savedAt = kept && !kept.removedAt ? kept.savedAt : null;
  return { state: 'story', article, extraction: extract(article), savedAt };
}

function none(reason: NoStory): StoryOfTab {
  return { state: 'none', reason };
}

/** The tab's address; null where the browser does not tell, for want of access. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Pages that no extension may touch say so in these words (Chrome's, Firefox's). */
const CLOSED_PAGE = /extensions gallery|webstore|chrome:|about:|error page|chrome-extension:|moz-extension:/i;
const NO_ACCESS = /cannot access|permission|activeTab|host/i;

async function injectReader(tabId: number): Promise<{ value: unknown } | NoStory> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return { value: frame?.result };
  } catch (error) {
    const said = String(error);
    if (CLOSED_PAGE.test(said)) return 'not-a-page';
    if (NO_ACCESS.test(said)) return 'no-access';
    console.error('reader', error);
    return 'failed';
  }
}
