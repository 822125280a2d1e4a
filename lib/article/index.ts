import type { Article } from '../model/index.ts';

/** Why a page gives no article. */
export type NoArticle = 'no-story' | 'not-vietnamese' | 'too-large';

export type ReadResult = { ok: true; article: Article } | { ok: false; reason: NoArticle };

/**
 * Reads a story from a page. Works on a copy: the live document is never changed.
 * @param document the page; in the extension the live one, in Node one parsed by jsdom
 * @param address the address the page was loaded from
 */
export function readArticle(_document: Document, _address: string): ReadResult {
  return { ok: false, reason: 'no-story' };
}

/** Reads a story from plain text whose lines are its blocks (the form of the corpus's `.txt` files). */
export function readPlainText(_text: string, _address: string): ReadResult {
  return { ok: false, reason: 'no-story' };
}
