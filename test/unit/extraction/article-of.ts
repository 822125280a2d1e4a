import { findOfficials } from '../../../lib/extraction/officials/index.ts';
import { passagesOf } from '../../../lib/extraction/passage.ts';
import { readPlaces } from '../../../lib/extraction/story-places.ts';
import type { Article, Block, Official } from '../../../lib/model/index.ts';
import { makeArticle } from '../made/story.ts';

interface Setting {
  province?: string | null;
  publishedAt?: string;
  kinds?: Block['kind'][];
}

/** An article of plain paragraphs, one a line. */
export function articleOf(
  text: string,
  { province = null, publishedAt = '2024-05-06', kinds }: Setting = {},
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    blocks.push({ kind: kinds?.[at] ?? 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  const outlet = { host: 'bao.example', name: 'Báo Ví Dụ', province };
  return makeArticle({ outlet, title: '', publishedAt, text, blocks });
}

export function officialsOf(text: string, setting: Setting = {}): Official[] {
  const article = articleOf(text, setting);
  const passages = passagesOf(article);
  const officials = findOfficials(article, passages, readPlaces(article, passages));
  for (const official of officials) {
    for (const { quote, start, end } of [
      official.evidence,
      ...official.mentions,
      ...official.positions.map((p) => p.evidence),
    ]) {
      if (article.text.slice(start, end) !== quote) throw new Error(`quote and offsets part: ${quote}`);
    }
  }
  return officials;
}

/** `Tên: Chức + Cơ quan | nguyên Chức + Cơ quan`, one a person. */
export function shown(text: string, setting: Setting = {}): string[] {
  return officialsOf(text, setting).map(({ name, positions }) => {
    const posts = positions.map(
      ({ title, body, former }) => `${former ? 'nguyên ' : ''}${title}${body ? ` + ${body}` : ''}`,
    );
    return `${name}: ${posts.join(' | ')}`;
  });
}
