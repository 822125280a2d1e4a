import type { browser } from 'wxt/browser';
import type { PageReply, PageRequest, PageRequestName } from '../../messages/page.ts';

type Extension = typeof browser;
export type Key = keyof typeof import('../../../public/_locales/vi/messages.json');

/** The browser's own object; undefined once the extension has gone from under the page (updated, removed). */
export function extension(): Extension | undefined {
  const world = globalThis as { browser?: Extension; chrome?: Extension };
  const own = world.browser ?? world.chrome;
  return own?.runtime?.id ? own : undefined;
}

/** The words for a key in the browser's language. */
export function word(key: Key, ...values: (string | number)[]): string {
  const i18n = extension()?.i18n as { getMessage(key: string, values: string[]): string } | undefined;
  return i18n?.getMessage(key, values.map(String)) ?? '';
}

/** Asks the background about the story of this tab. A failure of any kind comes with words. */
export async function ask<N extends PageRequestName>(
  request: Extract<PageRequest, { page: N }>,
): Promise<PageReply<N>> {
  try {
    const reply: PageReply<N> | undefined = await extension()?.runtime.sendMessage(request);
    return reply ?? { ok: false, words: word('paint_failed') };
  } catch {
    return { ok: false, words: word('paint_failed') };
  }
}
