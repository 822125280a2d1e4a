import { browser } from 'wxt/browser';
import { text } from '../../components/text.ts';
import { failureWords } from '../../components/words.ts';
import { setPaints } from '../../lib/capture/settings.ts';
import { announceFocus } from '../../lib/messages/events.ts';
import {
  type PageAnswers,
  type PageReply,
  PageRequest,
  type PageRequestName,
} from '../../lib/messages/page.ts';
import * as answers from './pageAnswers.ts';
import { PageError } from './pageError.ts';
import * as marking from './pageMarking.ts';
import { paintStory } from './paint.ts';
import { type Story, storyOf } from './record.ts';

/** Facts that a panel just opened is to go to, by tab; forgotten after this long (ms). */
const BRIEFLY = 10_000;
const wanted = new Map<number, { fact: string; at: number }>();

/** The fact that the panel of a tab was opened for a moment ago, told once. */
export function takeWantedFact(tabId: number): string | null {
  const found = wanted.get(tabId);
  wanted.delete(tabId);
  return found && Date.now() - found.at < BRIEFLY ? found.fact : null;
}

/**
 * Answers the painter in the pages. Only content scripts of the extension are heard, and only about the story that
 * the background itself has read in that very tab: nothing a page says names a story.
 */
export function servePages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (typeof message !== 'object' || message === null || !('page' in message)) return;
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return;
    const request = PageRequest.safeParse(message);
    if (!request.success) {
      respond({ ok: false, words: text('paint_failed') });
      return;
    }
    const { id: tabId, windowId } = sender.tab;
    // Straight from the click: an `await` before it would spend it.
    const opening = request.data.page === 'open' ? openPanel(windowId) : null;
    answer(tabId, request.data, opening).then(respond);
    return true;
  });
}

async function answer(
  tabId: number,
  request: PageRequest,
  opening: Promise<boolean> | null,
): Promise<PageReply<PageRequestName>> {
  try {
    const story = await storyOf(tabId);
    if (!story) throw new PageError(text('paint_no_story'));
    const output = await outputOf(tabId, story, request, opening);
    if (DECIDING.includes(request.page)) void paintStory(story.article.url);
    return { ok: true, output };
  } catch (error) {
    if (error instanceof PageError) return { ok: false, words: error.message };
    console.error(request.page, error);
    return { ok: false, words: failureWords(error) };
  }
}

const DECIDING: readonly PageRequestName[] = ['accept', 'reject', 'undo', 'correct', 'mark'];

async function outputOf(
  tabId: number,
  story: Story,
  request: PageRequest,
  opening: Promise<boolean> | null,
): Promise<PageAnswers[PageRequestName]> {
  switch (request.page) {
    case 'accept':
    case 'reject':
      return answers.judge(story, request.page, request.fact);
    case 'undo':
      return answers.takeBack(story, request.decisions);
    case 'fields':
      return answers.fields(story, request.fact);
    case 'correct':
      return answers.correct(story, request.fact, request.correction);
    case 'selected':
      return marking.markable(story, request.quote);
    case 'mark':
      return marking.mark(story, request.quote, request.marking, request.repeats);
    case 'open':
      wanted.set(tabId, { fact: request.fact, at: Date.now() });
      announceFocus(tabId, request.fact);
      return { opened: (await opening) === true };
    case 'off':
      await setPaints(false);
      return null;
  }
}

/** Firefox opens its sidebar from no page, only from the extension's own surfaces. */
async function openPanel(windowId: number | undefined): Promise<boolean> {
  if (import.meta.env.FIREFOX || windowId === undefined) return false;
  try {
    await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
