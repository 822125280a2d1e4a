import { browser } from 'wxt/browser';
import * as z from 'zod';
import { accessTo, readsUnasked } from '../../lib/capture/access.ts';
import { extract } from '../../lib/extraction/index.ts';
import { keptAddress, storyRow } from '../../lib/library/index.ts';
import { announceRead } from '../../lib/messages/events.ts';
import { NoStory, type StoryOfTab } from '../../lib/messages/requests.ts';
import { Article } from '../../lib/model/index.ts';
import { showBadge } from './badge.ts';
import { clearTab, paintTab } from './paint.ts';
import { dropReading, keepReading, lastReading } from './readings.ts';
import { tabAddress } from './tabAddress.ts';

/** What the reader hands back from a page; the page is a stranger, so it is checked. */
const Reading = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), article: Article }),
  z.object({ ok: z.literal(false), reason: NoStory }),
]);

/** The reading under way of each tab. One that began before the page moved on counts no more. */
const underWay = new Map<number, Promise<StoryOfTab>>();

/**
 * Reads and understands what a tab shows now, marks its button, and tells the open pages of the extension.
 * @param asked whether somebody wants this very page read; else it is not, where there is an objection
 */
export function readTab(tabId: number, asked = true): Promise<StoryOfTab> {
  const reading = readNow(tabId, asked).then(async (story) => {
    if (underWay.get(tabId) !== reading) return story;
    underWay.delete(tabId);
    await remember(tabId, story);
    return story;
  });
  underWay.set(tabId, reading);
  return reading;
}

/** The same for a surface that merely came to this tab: nothing is read that nobody wants read, or may read. */
export async function readUnasked(tabId: number): Promise<StoryOfTab> {
  const address = await tabAddress(tabId);
  const reason = await objection(address);
  if (reason) return (await lastReading(tabId, address)) ?? none(reason);
  return underWay.get(tabId) ?? readTab(tabId, false);
}

/** The page went on without loading: what was read of it, or is being read, is no longer what it shows. */
export async function forgetTab(tabId: number): Promise<void> {
  underWay.delete(tabId);
  await dropReading(tabId);
  void clearTab(tabId);
  await showBadge(tabId, none('no-story'));
}

/** The browser took the tab's site back: what was read of its page is let go. */
export async function refuseTab(tabId: number): Promise<void> {
  underWay.delete(tabId);
  await remember(tabId, none('access-withdrawn'));
}

/** Keeps a reading for whoever asks next. */
export async function remember(tabId: number, story: StoryOfTab): Promise<void> {
  const address = await tabAddress(tabId);
  if (story.state === 'story' && address) await keepReading(tabId, address, story);
  else await dropReading(tabId);
  await showBadge(tabId, story);
  announceRead(tabId, story);
  void (story.state === 'story' ? paintTab(tabId) : clearTab(tabId));
}

async function readNow(tabId: number, asked: boolean): Promise<StoryOfTab> {
  const address = await tabAddress(tabId);
  if (address !== null && !/^https?:/.test(address)) return none('not-a-page');
  const result = await injectReader(tabId);
  if (typeof result === 'string') return refusal(address, result);
  // The tab may have gone to another page before the reader was there.
  const reason = asked ? null : await objection(await tabAddress(tabId));
  if (reason) return none(reason);
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

/** Why a page is not to be read without being asked for; null where nothing speaks against it. */
async function objection(address: string | null): Promise<NoStory | null> {
  const { access } = await accessTo(address);
  if (access === 'withdrawn') return 'access-withdrawn';
  return access === 'listed' && !(await readsUnasked(address)) ? 'not-asked' : null;
}

/** Why a page was not read; a permission the browser took back is told apart from one it never gave. */
async function refusal(address: string | null, reason: NoStory): Promise<StoryOfTab> {
  const withdrawn = reason === 'no-access' && (await accessTo(address)).access === 'withdrawn';
  return none(withdrawn ? 'access-withdrawn' : reason);
}

/** Pages that no extension may touch say so in these words (Chrome's, Firefox's). */
const CLOSED_PAGE = /extensions gallery|webstore|chrome:|about:|error page|chrome-extension:|moz-extension:/i;
const NO_ACCESS = /cannot access|permission|activeTab|host/i;

async function injectReader(tabId: number): Promise<{ value: unknown } | NoStory> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/watcher.js', '/reader.js'],
    });
    return { value: frame?.result };
  } catch (error) {
    const said = String(error);
    if (CLOSED_PAGE.test(said)) return 'not-a-page';
    if (NO_ACCESS.test(said)) return 'no-access';
    console.error('reader', error);
    return 'failed';
  }
}
