import type { Article } from '../model/index.ts';
import { readPage } from './page.ts';
import { readLines } from './plainText.ts';

/** Why a page gives no article. */
export type NoArticle = 'no-story' | 'not-vietnamese' | 'too-large';

export type ReadResult = { ok: true; article: Article } | { ok: false; reason: NoArticle };

/** UTF-16 units of plain text above which it is not read. */
const MOST_TEXT = 20_000_000;

/**
 * Reads a story from a page. Works on a copy: the live document is never changed.
 * @param document the page; in the extension the live one, in Node one parsed by jsdom
 * @param address the address the page was loaded from
 */
export function readArticle(document: Document, address: string): ReadResult {
  try {
    return readPage(document, address);
  } catch {
    return { ok: false, reason: 'no-story' }; // a page is a stranger: whatever it breaks, it is no story
  }
}

/** Reads a story from plain text whose lines are its blocks (the form of the corpus's `.txt` files). */
export function readPlainText(text: string, address: string): ReadResult {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too-large' };
  return readLines(text, address);
}
