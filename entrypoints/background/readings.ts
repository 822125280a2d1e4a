import { browser } from 'wxt/browser';
import * as z from 'zod';
import { shownAt } from '../../lib/capture/motion.ts';
import { StoryOfTab } from '../../lib/messages/requests.ts';

/** Tabs whose last reading is kept. */
const MOST_READINGS = 20;
const KEY = /^reading:(\d+)$/;
const keyOf = (tabId: number) => `reading:${tabId}`;

/** The last reading of a tab, and the address it was made at. */
const Reading = z.object({ at: z.number(), address: z.string(), story: StoryOfTab });
type Reading = z.infer<typeof Reading>;

/**
 * The last readings, oldest first. A background that slept finds them in the session's storage, which the browser
 * empties when it ends; nothing of them reaches the disk.
 */
let restored: Promise<Map<number, Reading>> | undefined;

function readings(): Promise<Map<number, Reading>> {
  restored ??= restore();
  return restored;
}

async function restore(): Promise<Map<number, Reading>> {
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const found = Object.entries(stored).flatMap(([key, value]) => {
    const tabId = KEY.exec(key)?.[1];
    const reading = Reading.safeParse(value);
    return tabId && reading.success ? [[Number(tabId), reading.data] as const] : [];
  });
  return new Map(found.sort(([, one], [, other]) => one.at - other.at));
}

/** Keeps what was read of a tab at an address, in place of what was kept of it before. */
export async function keepReading(tabId: number, address: string, story: StoryOfTab): Promise<void> {
  const kept = await readings();
  const reading: Reading = { at: Date.now(), address, story };
  kept.delete(tabId);
  kept.set(tabId, reading);
  for (const oldest of [...kept.keys()].slice(0, -MOST_READINGS)) await dropReading(oldest);
  // A story too large for the session's storage stays in memory alone.
  const stored = browser.storage.session.set({ [keyOf(tabId)]: reading });
  await stored.catch(() => browser.storage.session.remove(keyOf(tabId)));
}

export async function dropReading(tabId: number): Promise<void> {
  (await readings()).delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * The last reading of a tab; null, and forgotten, once the tab shows another page.
 * @param address what the tab shows; null where the browser no longer tells
 */
export async function lastReading(tabId: number, address: string | null): Promise<StoryOfTab | null> {
  const reading = (await readings()).get(tabId);
  if (!reading) return null;
  if (address !== null && shownAt(address) === shownAt(reading.address)) return reading.story;
  await dropReading(tabId);
  return null;
}

/** The tabs of which a reading is kept, with the address it was made at. */
export async function tabsRead(): Promise<[tabId: number, address: string][]> {
  return [...(await readings())].map(([tabId, { address }]) => [tabId, address]);
}
