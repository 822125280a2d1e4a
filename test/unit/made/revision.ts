import { compose, type Piece } from '../../../lib/article/compose.ts';
import { extract } from '../../../lib/extraction/index.ts';
import type { RevisionRow } from '../../../lib/library/index.ts';
import type { Article } from '../../../lib/model/index.ts';
import { makeArticle } from './story.ts';

/** An invented story, block by block, that tests of revisions change. */
export const PIECES: readonly Piece[] = [
  { kind: 'title', text: 'Tỉnh ủy Sông Lam họp đánh giá công tác quý I' },
  { kind: 'lead', text: 'Cuộc họp bàn việc đưa nước sạch về các xã ven sông.' },
  {
    kind: 'paragraph',
    text: 'Sáng 5-4, đồng chí Đặng Hữu Thiện, Bí thư Tỉnh ủy Sông Lam, chủ trì cuộc họp đánh giá công tác quý I.',
  },
  {
    kind: 'paragraph',
    text: 'Dự cuộc họp có đồng chí Lương Thị Ngọc Ước, Phó Bí thư Tỉnh ủy Sông Lam.',
  },
  {
    kind: 'paragraph',
    text: 'Đến hết quý I, toàn tỉnh có 14 xã được cấp nước sạch, vốn giải ngân đạt 58,5% kế hoạch.',
  },
  { kind: 'caption', text: 'Quang cảnh cuộc họp. Ảnh: Vân Khê' },
  { kind: 'caption', text: 'Trạm bơm xã Cồn Phượng.' },
];

/** The pieces with some of them written otherwise: `[[from, to]]`, every occurrence. */
export const rewritten = (...changes: [from: string, to: string][]): Piece[] =>
  PIECES.map(({ kind, text }) => ({
    kind,
    text: changes.reduce((words, [from, to]) => words.replaceAll(from, to), text),
  }));

/** A state of the story as the extension would keep it. */
export function revisionOf(pieces: readonly Piece[] = PIECES, over: Partial<Article> = {}): RevisionRow {
  const title = pieces.find(({ kind }) => kind === 'title')?.text ?? '';
  const lead = pieces.find(({ kind }) => kind === 'lead')?.text ?? null;
  const article = makeArticle({ ...compose(pieces), title, lead, ...over });
  return {
    url: article.url,
    number: 1,
    readAt: '2031-04-05T03:00:00.000Z',
    article,
    extraction: extract(article),
  };
}
