/** What one story's JSON-LD (schema.org NewsArticle and kin) says. */
export interface LinkedData {
  headline: string | null;
  published: string | null;
  modified: string | null;
  /** Names of persons only. */
  authors: string[];
  section: string | null;
}

type Node = Record<string, unknown>;

const MOST_NODES = 400;
const MOST_DEPTH = 6;
const LONGEST = 1000;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.slice(0, LONGEST) : null;

/** Every object in a JSON-LD text, flat: arrays, `@graph`, stories nested in a `WebPage`. References are not followed. */
function nodesOf(json: string): Node[] | null {
  let data: unknown;
  try {
    // some systems leave line breaks inside strings or wrap the text in a comment
    data = JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/.*)|-->\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    return null;
  }
  const nodes: Node[] = [];
  const waiting: [unknown, number][] = [[data, 0]];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const [value, depth] = waiting.shift() ?? [];
    if (!value || typeof value !== 'object' || depth === undefined || depth > MOST_DEPTH) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    for (const inner of Object.values(value).slice(0, MOST_NODES)) waiting.push([inner, depth + 1]);
  }
  return nodes;
}

const typesOf = (node: Node): unknown[] => [node['@type']].flat();

/** `"NewsArticle"`, `["Report", "Article"]` */
function isStory(node: Node): boolean {
  return typesOf(node).some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|^Report)$/.test(type),
  );
}

function personsIn(value: unknown): string[] {
  return [value].flat().flatMap((item: unknown) => {
    if (!item || typeof item !== 'object') return [];
    const node = item as Node;
    const name = text(node.name);
    return typesOf(node).includes('Person') && name ? [name.slice(0, 100)] : [];
  });
}

function storyOf(node: Node): LinkedData {
  return {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished),
    modified: text(node.dateModified),
    authors: personsIn(node.author).slice(0, 10),
    section: text([node.articleSection].flat().at(-1)),
  };
}

/** Of JSON nobody can parse, the fields that can still be read off. */
function salvaged(json: string): LinkedData | null {
  const field = (name: string) =>
    text(new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,${LONGEST}})"`).exec(json)?.[1]);
  if (!/"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting)"/.test(json)) return null;
  return {
    headline: field('headline'),
    published: field('datePublished'),
    modified: field('dateModified'),
    authors: [],
    section: field('articleSection'),
  };
}

/** The stories that a page's JSON-LD texts tell of. */
export function storiesIn(texts: readonly string[]): LinkedData[] {
  return texts.flatMap((json) => {
    const nodes = nodesOf(json);
    return nodes ? nodes.filter(isStory).map(storyOf) : (salvaged(json) ?? []);
  });
}

/** The names of a `BreadcrumbList`, outermost first; empty where there is none. */
export function crumbsIn(texts: readonly string[]): string[] {
  for (const json of texts) {
    const list = nodesOf(json)?.find((node) => typesOf(node).includes('BreadcrumbList'));
    if (!Array.isArray(list?.itemListElement)) continue;
    return list.itemListElement.slice(0, 10).flatMap((entry: unknown) => {
      if (!entry || typeof entry !== 'object') return [];
      const { name, item } = entry as Node;
      const named = item && typeof item === 'object' ? (item as Node).name : null;
      return text(name) ?? text(named) ?? [];
    });
  }
  return [];
}
