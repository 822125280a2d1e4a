import { readPage } from './page.ts';
import { readLines } from './plainText.ts';
import type { ReadResult } from './result.ts';
import { atOnce, oneByOne } from './steps.ts';

export type { NoArticle, ReadResult } from './result.ts';

/** UTF-16 units of plain text above which it is not read. */
const MOST_TEXT = 20_000_000;

/** A page is a stranger: whatever it breaks, it is no story. */
const BROKEN: ReadResult = { ok: false, reason: 'no-story' };

/**
 * Reads a story from a page. Works on a copy: the live document is never changed.
 * @param document the page; in the extension the live one, in Node one parsed by jsdom
 * @param address the address the page was loaded from
 */
export function readArticle(document: Document, address: string): ReadResult {
  try {
    return atOnce(readPage(document, address));
  } catch {
    return BROKEN;
  }
}

/** The same in short tasks: between its steps the page's own work goes on. */
export async function readArticleInSteps(document: Document, address: string): Promise<ReadResult> {
  try {
    return await oneByOne(readPage(document, address));
  } catch {
    return BROKEN;
  }
}

/** Reads a story from plain text whose lines are its blocks (the form of the corpus's `.txt` files). */
export function readPlainText(text: string, address: string): ReadResult {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too-large' };
  return readLines(text, address);
}
