import type { Article, Block } from '../../lib/model/index.ts';

/** An article of an invented paper; each line of the text is a paragraph. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ kind: blocks.length ? 'paragraph' : 'title', start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    url: 'https://bao.example/a1.html',
    address: 'https://bao.example/a1.html',
    outlet: { host: 'bao.example', name: 'Báo Ví Dụ', province: null },
    title: text.slice(0, blocks[0]?.end),
    kicker: null,
    subheads: [],
    lead: null,
    section: null,
    publishedAt: '2031-04-05T10:00+07:00',
    updatedAt: null,
    postingTimes: [],
    bylines: [],
    agency: null,
    writing: 'unicode',
    text,
    blocks,
  };
}

/** A short story: enough to have everything loaded that is made on first use. */
export const FIRST_STORY = articleOf(
  [
    'Tỉnh ủy Sông Lam họp đánh giá công tác quý I',
    'Sáng 5-4, đồng chí Đặng Hữu Thiện, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, chủ trì cuộc họp đánh giá công tác quý I theo Kế hoạch số 12-KH/TU. Cùng dự có bà Lý Thu Cúc, Giám đốc Sở Y tế.',
    'Đến nay, tỉnh đã kết nạp 120 đảng viên, đạt 40% kế hoạch. Các sở, ngành hoàn thành báo cáo trước ngày 30-4.',
  ].join('\n'),
);
