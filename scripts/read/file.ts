import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type NoArticle, type ReadResult, readPlainText } from '../../lib/article/index.ts';
import { readHtml } from './html.ts';

/** Why a file holds no story, in words. */
export const REASONS: Record<NoArticle, string> = {
  'no-story': 'no story found',
  'not-vietnamese': 'not in Vietnamese',
  'legacy-font': 'in a legacy font that cannot be read',
  'too-large': 'too large to read',
};

/** A file's text in UTF-8; its bytes where it is in another encoding. */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Reads a story from an `.html`, `.htm` or `.txt` file; throws where there is none to open.
 * @param url the address it was loaded from; without it the page's canonical link tells
 */
export function readStoryFile(file: string, url?: string): ReadResult {
  const content = decode(readFileSync(file));
  const address = url ?? pathToFileURL(file).href;
  return extname(file).toLowerCase() === '.txt'
    ? readPlainText(String(content), address)
    : readHtml(content, address);
}
