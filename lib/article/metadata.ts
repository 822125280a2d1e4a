import { localTime } from './postingTime.ts';

/** What a page's head says of the story. Nothing in it is trusted more than what a reader sees. */
export interface Metadata {
  titles: string[];
  siteName: string | null;
  publishedAt: string | null;
  /** Names of persons only. */
  authors: string[];
}

const MOST_NODES = 200;

/** The objects of a JSON-LD text, flat; broken or cyclic-looking data gives what can be read. */
function nodesOf(json: string): Record<string, unknown>[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const nodes: Record<string, unknown>[] = [];
  const waiting: unknown[] = [data];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (value && typeof value === 'object') {
      const node = value as Record<string, unknown>;
      nodes.push(node);
      if (Array.isArray(node['@graph'])) waiting.push(...node['@graph'].slice(0, MOST_NODES));
    }
  }
  return nodes;
}

/** `"NewsArticle"`, `["Report", "Article"]` */
function isStory(node: Record<string, unknown>): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/.test(type));
}

function personsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 10) : [value];
  return list.flatMap((item: unknown) => {
    if (!item || typeof item !== 'object') return [];
    const { '@type': type, name } = item as Record<string, unknown>;
    return type === 'Person' && typeof name === 'string' ? [name.slice(0, 100)] : [];
  });
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.slice(0, 1000) : null);

/** Reads the head of a copied page and its JSON-LD texts. */
export function metadataOf(document: Document, jsonLd: readonly string[]): Metadata {
  const meta = (...selectors: string[]) => {
    for (const selector of selectors) {
      const content = text(document.querySelector(`meta${selector}`)?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const stories = jsonLd.flatMap(nodesOf).filter(isStory);
  const times = [
    meta(
      '[property="article:published_time"]',
      '[itemprop=datePublished]',
      '[name=pubdate]',
      '[name="dc.date"]',
    ),
    ...stories.map((story) => text(story.datePublished)),
  ];
  const titles = [
    meta('[property="og:title"]', '[name="twitter:title"]'),
    ...stories.map((story) => text(story.headline)),
    text(document.querySelector('title')?.textContent),
  ];
  return {
    titles: titles.filter((title) => title !== null),
    siteName: meta('[property="og:site_name"]', '[name="application-name"]'),
    publishedAt: times.map((time) => time && localTime(time)).find((time) => time) ?? null,
    authors: stories.flatMap((story) => personsIn(story.author)),
  };
}
