import { browser } from 'wxt/browser';
import type { Painter } from '../../lib/anchoring/paint/painter.ts';
import { paintStyle, type Tone } from '../../lib/anchoring/paint/style.ts';
import { settings } from '../../lib/capture/settings.ts';
import type { MarkingKind } from '../../lib/messages/page.ts';
import type { Output } from '../../lib/messages/requests.ts';
import { Quote } from '../../lib/messages/requests.ts';
import type { Target } from '../../lib/model/index.ts';
import { marksOf } from './marks.ts';
import { tabsRead } from './readings.ts';
import { knownIn, recordOf, type Story, storyOf } from './record.ts';

declare global {
  /** In pages; see `entrypoints/painter.ts`. */
  var bienBanPainter: Painter | undefined;
}

/** What is being done to each tab: one thing after the other, so that the last wish is what stays. */
const turns = new Map<number, Promise<void>>();

function inTurn(tabId: number, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work).then(() => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  });
  turns.set(tabId, turn);
  return turn;
}

/** Paints the story a tab was found to show; a page that may not be reached stays as it is. */
export function paintTab(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    try {
      const [{ paints }, story] = await Promise.all([settings(), storyOf(tabId)]);
      if (paints && story) await paint(tabId, story);
    } catch (error) {
      console.warn('paint', error);
    }
  });
}

async function paint(tabId: number, story: Story): Promise<void> {
  const record = await recordOf(story);
  const marks = marksOf(story.article.text, record, await knownIn(story, record));
  await inject(tabId);
  // The page may have gone on meanwhile.
  if ((await storyOf(tabId))?.article.url !== story.article.url) return;
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: (wanted: typeof marks) => {
      globalThis.bienBanPainter?.paint(wanted);
      return globalThis.bienBanPainter?.undressed() ?? null;
    },
    args: [marks],
  });
  await dress(tabId, frame?.result ?? null);
}

/** Takes all paint off a tab. */
export function clearTab(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    try {
      await browser.scripting.executeScript({
        target: { tabId },
        func: () => globalThis.bienBanPainter?.clear(),
      });
      await undress(tabId);
    } catch {
      // The tab is gone, or may not be reached any more: nothing of ours is left to see.
    }
  });
}

/** Paints anew every tab that shows a story, after something was decided on it. */
export async function paintStory(url: string): Promise<void> {
  for (const [tabId] of await tabsRead())
    if ((await storyOf(tabId))?.article.url === url) await paintTab(tabId);
}

/** Paints or clears every tab a story was read in, as the reader has chosen by now. */
export async function paintAll(): Promise<void> {
  const { paints } = await settings();
  for (const [tabId] of await tabsRead()) await (paints ? paintTab(tabId) : clearTab(tabId));
}

/** Shows words on the page of a tab: scrolls there and points at them. */
export async function showOnPage(tabId: number, target: Target): Promise<Output<'page/show'>> {
  try {
    await inject(tabId);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: Target) => {
        const found = globalThis.bienBanPainter?.show(wanted);
        return { found, tone: globalThis.bienBanPainter?.undressed() ?? null };
      },
      args: [target],
    });
    await dress(tabId, frame?.result?.tone ?? null);
    return { verdict: frame?.result?.found ?? 'gone' };
  } catch (error) {
    console.warn('page/show', error);
    return { verdict: 'gone' };
  }
}

/** What is selected on the page of a tab; null also where the page can't be reached. */
export async function selectionOnPage(tabId: number): Promise<Output<'page/selection'>> {
  try {
    await inject(tabId);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.bienBanPainter?.selection() ?? null,
    });
    return Quote.nullable().catch(null).parse(frame?.result);
  } catch (error) {
    console.warn('page/selection', error);
    return null;
  }
}

/** Opens the card on what is selected, or goes to the next painted words. */
export async function markOnPage(tabId: number, kind: MarkingKind | null): Promise<void> {
  await inject(tabId);
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: (wanted: MarkingKind | null) => {
      globalThis.bienBanPainter?.mark(wanted);
      return globalThis.bienBanPainter?.undressed() ?? null;
    },
    args: [kind],
  });
  await dress(tabId, frame?.result ?? null);
}

const inject = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/painter.js'] });

/** Puts the style on apart from the page's DOM, which stays as it is; where one is worn already it is not touched. */
async function dress(tabId: number, tone: Tone | null): Promise<void> {
  if (!tone) return;
  await undress(tabId);
  await browser.scripting.insertCSS({ target: { tabId }, css: paintStyle(tone) });
}

async function undress(tabId: number): Promise<void> {
  for (const tone of ['light', 'dark'] as const)
    await browser.scripting.removeCSS({ target: { tabId }, css: paintStyle(tone) });
}
