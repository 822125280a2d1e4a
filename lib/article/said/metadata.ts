import type { PostingTime } from '../../model/index.ts';
import { fold } from '../text.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import { machineTime } from '../words/vietnamTime.ts';
import { crumbsIn, type LinkedData, storiesIn } from './jsonLd.ts';

/** What a page's head says of the story. Nothing in it is trusted more than what a reader sees. */
export interface Metadata {
  titles: string[];
  siteName: string | null;
  /** The most trusted first. */
  times: PostingTime[];
  /** Names of persons only. */
  authors: string[];
  section: string | null;
  /** Names on the way from the front page to the story, outermost first. */
  crumbs: string[];
}

const PUBLISHED = [
  '[property="article:published_time"]',
  '[itemprop=datePublished]',
  '[name=pubdate]',
  '[name="dc.date"]',
  '[name="dc.date.issued"]',
];
const MODIFIED = [
  '[property="article:modified_time"]',
  '[property="og:updated_time"]',
  '[itemprop=dateModified]',
  '[name=lastmod]',
];

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.slice(0, 1000) : null);

/** A time as a head gives it: for machines, or in words. */
function timeOf(value: string | null, from: PostingTime['from'], updated: boolean): PostingTime[] {
  const at = value && (machineTime(value) ?? postingTimesIn(value)[0]?.at);
  return at ? [{ at, updated, from }] : [];
}

/** The story itself among those that the JSON-LD tells of: related ones stand there too. */
function chosen(stories: readonly LinkedData[], titles: readonly (string | null)[]): LinkedData | undefined {
  const known = new Set(titles.map((title) => title && fold(title)));
  return stories.find(({ headline }) => headline && known.has(fold(headline))) ?? stories[0];
}

/** What a head still says that tells of another story: the site's name and the window's title. */
export function staleMetadata(document: Document, jsonLd: readonly string[]): Metadata {
  const title = text(document.querySelector('title')?.textContent);
  const { siteName } = metadataOf(document, jsonLd);
  return { titles: title ? [title] : [], siteName, times: [], authors: [], section: null, crumbs: [] };
}

/** Reads the head of a copied page and its JSON-LD texts. */
export function metadataOf(document: Document, jsonLd: readonly string[]): Metadata {
  const meta = (...selectors: string[]) => {
    for (const selector of selectors) {
      const content = text(document.querySelector(`meta${selector}`)?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const titles = [
    meta('[property="og:title"]'),
    meta('[name="twitter:title"]', '[property="twitter:title"]'),
    text(document.querySelector('title')?.textContent),
  ];
  const story = chosen(storiesIn(jsonLd), titles);
  return {
    titles: [titles[0], titles[1], story?.headline, titles[2]].filter((title) => typeof title === 'string'),
    siteName: meta('[property="og:site_name"]', '[name="application-name"]'),
    times: [
      ...timeOf(meta(...PUBLISHED), 'meta', false),
      ...timeOf(story?.published ?? null, 'json-ld', false),
      ...timeOf(meta(...MODIFIED), 'meta', true),
      ...timeOf(story?.modified ?? null, 'json-ld', true),
    ],
    authors: story?.authors ?? [],
    section: story?.section ?? meta('[property="article:section"]'),
    crumbs: crumbsIn(jsonLd),
  };
}
