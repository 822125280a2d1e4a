// Reads stories from files and prints what they say: one JSON object a line. Same code as in the extension.
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { ReadResult } from '../lib/article/index.ts';
import { toRecord } from '../lib/exchange/record.ts';
import { extract } from '../lib/extraction/index.ts';
import { REASONS, readStoryFile } from './read/file.ts';
import { readHtml } from './read/html.ts';
import { STORIES, walk } from './read/walk.ts';

const HELP = `npm run -s extract -- [--url URL] [--published YYYY-MM-DD] PATH…

Reads Vietnamese news stories and prints one JSON object a line (NDJSON) in the shape of the corpus's gold records.
  PATH         a file (.html, .htm, .txt) or a folder, walked for such files; - reads NDJSON {"url","html"} from
               standard input ("file" and "published" are taken too where given)
  --url        the address a file was loaded from; else its canonical link tells
  --published  the day of publication, for stories that do not say it themselves
  --text       adds the article's text, which the offsets point into, as "text"

Each fact has "evidence": {quote, start, end}; start and end count Unicode code points of the article's text (its blocks
joined by line feeds), end exclusive. A file that can't be read gives {"file","error"}; the others still come, and the
exit code is 1.`;

interface Options {
  url?: string | undefined;
  published?: string | undefined;
  text?: boolean | undefined;
}

let failed = false;

function print(object: object): void {
  process.stdout.write(`${JSON.stringify(object)}\n`);
}

function fail(file: string, error: unknown): void {
  failed = true;
  print({ file, error: error instanceof Error ? error.message : String(error) });
}

function report(file: string, read: ReadResult, { published, text }: Options): void {
  if (!read.ok) {
    fail(file, REASONS[read.reason]);
    return;
  }
  const article = { ...read.article, publishedAt: read.article.publishedAt ?? published ?? null };
  print({ file, ...toRecord(article, extract(article)), ...(text && { text: article.text }) });
}

function reportFile(file: string, options: Options): void {
  try {
    report(file, readStoryFile(file, options.url), options);
  } catch (error) {
    fail(file, error);
  }
}

function reportPath(path: string, options: Options): void {
  try {
    if (!statSync(path).isDirectory()) {
      reportFile(path, options);
      return;
    }
  } catch (error) {
    fail(path, error);
    return;
  }
  for (const file of walk(path, STORIES)) reportFile(file, options);
}

async function reportStandardInput(options: Options): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let file = `-:${number}`;
    try {
      const { url, html, file: named, published } = JSON.parse(line) as Record<string, unknown>;
      if (typeof named === 'string') file = named;
      else if (typeof url === 'string') file = url;
      if (typeof html !== 'string') throw new Error('no "html" in this line');
      const address = typeof url === 'string' && url ? url : (options.url ?? 'about:blank');
      const day = typeof published === 'string' ? published : options.published;
      report(file, readHtml(html, address), { ...options, published: day });
    } catch (error) {
      fail(file, error);
    }
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      published: { type: 'string' },
      text: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || positionals.length === 0) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published)) {
    console.error('--published takes a day as YYYY-MM-DD');
    return 2;
  }
  if (values.url !== undefined && !URL.canParse(values.url)) {
    console.error('--url takes an absolute address');
    return 2;
  }
  for (const path of positionals) {
    if (path === '-') await reportStandardInput(values);
    else reportPath(path, values);
  }
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
