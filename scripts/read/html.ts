import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadResult, readArticle } from '../../lib/article/index.ts';

/**
 * Reads a story from HTML without running or loading anything.
 * @param html the page; bytes where it is not in UTF-8 (jsdom then looks for the encoding's name in it)
 */
export function readHtml(html: string | Buffer, url: string): ReadResult {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return readArticle(dom.window.document, url);
  } finally {
    dom.window.close();
  }
}
