import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { type ReadResult, readArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/model/index.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');

/** The text of a fixture page. */
export const fixture = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8');

export const parse = (html: string, url = 'https://lamgiang.example/bai') =>
  new JSDOM(html, { url }).window.document;

export const read = (html: string, url = 'https://lamgiang.example/bai'): ReadResult =>
  readArticle(parse(html, url), url);

/** The article of a page that must have one. */
export function articleOf(html: string, url?: string): Article {
  const result = read(html, url);
  if (!result.ok) throw new Error(`no article: ${result.reason}`);
  return result.article;
}

/** `kind` of each block, in order. */
export const kinds = (article: Article) => article.blocks.map((block) => block.kind);

/** Texts of the blocks of one kind. */
export const texts = (article: Article, kind: string) =>
  article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));

/** A page round a body, without any system's names. */
export const page = (body: string, head = '<title>Tin trong ngày</title>') =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

export const HEADLINE = 'Lam Giang bàn việc nạo vét kênh Tân Hòa trước mùa mưa';
export const PARAGRAPHS = [
  'Sáng 12-3, đồng chí Hà Văn Lúa, Chủ tịch UBND tỉnh Lam Giang, chủ trì cuộc họp bàn việc nạo vét kênh Tân Hòa.',
  'Tại cuộc họp, lãnh đạo các huyện báo cáo tiến độ đo đạc và những khó khăn của người dân hai bên bờ kênh.',
  'Phát biểu kết luận, đồng chí Hà Văn Lúa yêu cầu các huyện bàn giao mặt bằng trước ngày 30-4 năm nay.',
];
export const story = (paragraphs: readonly string[] = PARAGRAPHS, headline = HEADLINE) =>
  page(`<h1>${headline}</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>`);
