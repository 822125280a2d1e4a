import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadResult, readArticle } from '../../../lib/article/index.ts';
import { extract } from '../../../lib/extraction/index.ts';
import type { Article, Extraction } from '../../../lib/model/index.ts';

/** What a record beside the sample site says of one story; the shape of the corpus's records. */
export interface Gold {
  context: { publishedOn: string; province: string };
  article: { title: string; publishedAt: string; bylines: string[]; agency: string | null };
  officials: { name: string; titles: { title: string; body: string }[] }[];
  meetings: {
    key: string;
    date: string;
    partOfDay: string | null;
    main: boolean;
    status: string;
    people: { name: string; roles: string[] }[];
  }[];
  documents: { type: string; number: string; issuer: string | null; issuedOn: string | null }[];
}

const SITE = new URL('../../site/', import.meta.url);

/** A file of the sample site as it stands. */
export const pageText = (path: string) => readFileSync(new URL(path, SITE), 'utf8');

/** Reads a page without running or loading anything, as the command line does. */
export function readSample(host: string, file: string): ReadResult {
  const url = `http://${host}/${file}`;
  const dom = new JSDOM(pageText(`${host}/${file}`), { url, virtualConsole: new VirtualConsole() });
  return readArticle(dom.window.document, url);
}

/** A story of the sample site; throws where a page holds none. */
export function sampleStory(host: string, file: string): Article {
  const result = readSample(host, file);
  if (!result.ok) throw new Error(`${file}: ${result.reason}`);
  return result.article;
}

/** What the story says, by a reader who knows its province: invented papers stand in no list of outlets. */
export function understand(article: Article, province: string | null): Extraction {
  return extract({ ...article, outlet: { ...article.outlet, province } });
}

/** The names of those who chaired, of a meeting's people. */
export function chairs(extraction: Extraction, people: Extraction['meetings'][number]['people']): string[] {
  return people
    .filter(({ roles }) => roles.some(({ role }) => role === 'chủ trì'))
    .map(({ official }) => extraction.officials.find(({ id }) => id === official)?.name ?? official);
}

/** The record beside a story. */
export const goldOf = (stem: string) => JSON.parse(pageText(`gold/${stem}.json`)) as Gold;
