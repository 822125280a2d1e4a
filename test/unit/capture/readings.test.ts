import { beforeEach, expect, it, vi } from 'vitest';
import type { StoryOfTab } from '../../../lib/messages/requests.ts';

/** The session's storage, which outlives a background that sleeps. */
const session = new Map<string, unknown>();
let full = false;

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (items: object) => {
          if (full) throw new Error('quota');
          for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
  },
}));

const STORY: StoryOfTab = { state: 'none', reason: 'no-story' };
const at = (tab: number) => `https://lamgiang.example/tin-${100_000 + tab}.html`;

/** The background's part, as it is after waking up. */
async function awake() {
  vi.resetModules();
  return import('../../../entrypoints/background/readings.ts');
}

beforeEach(() => {
  session.clear();
  full = false;
});

it('gives the last reading of a tab while it shows the same story', async () => {
  const { keepReading, lastReading } = await awake();
  await keepReading(1, at(1), STORY);
  expect(await lastReading(1, `${at(1)}?utm_source=zalo`)).toEqual(STORY);
  expect(await lastReading(2, at(1))).toBe(null);
});

it.each([at(2), null])('forgets it once the tab shows %s', async (address) => {
  const { keepReading, lastReading } = await awake();
  await keepReading(1, at(1), STORY);
  expect(await lastReading(1, address)).toBe(null);
  expect(await lastReading(1, at(1))).toBe(null);
  expect(session.size).toBe(0);
});

it('finds readings again after a sleep, but nothing it did not write', async () => {
  const { keepReading } = await awake();
  await keepReading(1, at(1), STORY);
  session.set('reading:2', { at: 1, address: at(2), story: { state: 'story' } });
  const { lastReading } = await awake();
  expect(await lastReading(1, at(1))).toEqual(STORY);
  expect(await lastReading(2, at(2))).toBe(null);
});

it('keeps the last twenty', async () => {
  const { keepReading, tabsRead } = await awake();
  for (let tab = 1; tab <= 25; tab++) await keepReading(tab, at(tab), STORY);
  expect((await tabsRead()).map(([tab]) => tab)).toEqual(Array.from({ length: 20 }, (_, add) => add + 6));
  expect(session.size).toBe(20);
});

it('keeps in memory what the session has no room for', async () => {
  const { keepReading, lastReading } = await awake();
  full = true;
  await keepReading(1, at(1), STORY);
  expect(await lastReading(1, at(1))).toEqual(STORY);
  expect(session.size).toBe(0);
});
