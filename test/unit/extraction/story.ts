import type { Article, BlockKind } from '../../../lib/model/index.ts';
import { makeArticle } from '../made/story.ts';

/** An invented article: the first line is the headline, the others paragraphs, `[…]` a caption. */
export function storyOf(
  lines: string[],
  publishedAt: string | null,
  province: string | null = null,
): Article {
  const text = lines.map((line) => line.replace(/^\[|\]$/g, '')).join('\n');
  let at = 0;
  const blocks = lines.map((line, i) => {
    const length = line.replace(/^\[|\]$/g, '').length;
    const kind: BlockKind = i === 0 ? 'title' : line.startsWith('[') ? 'caption' : 'paragraph';
    const block = { kind, start: at, end: at + length };
    at += length + 1;
    return block;
  });
  const outlet = { host: 'example.org', name: 'Example', province };
  return makeArticle({ outlet, title: lines[0] ?? '', publishedAt, text, blocks });
}

/** Two events in one story, with lists, captions, a document and a deadline. */
export const TWO_EVENTS = [
  'Chuẩn bị hội nghị sơ kết của Đảng bộ thành phố',
  '(LS)- Sáng 5-6, đồng chí Trịnh Hoài Nam, Phó Bí thư Thường trực Thành ủy, chủ trì cuộc họp Tổ giúp việc tổ chức Hội nghị sơ kết Đảng bộ TP Lam Sơn lần thứ IX, nhiệm kỳ 2015-2020. Cùng dự có các đồng chí: Đặng Thu Cúc, Phó Chủ tịch UBND thành phố; Lý Văn Sơn, Trưởng Ban Tổ chức Thành ủy.',
  '[Đồng chí Trịnh Hoài Nam phát biểu chỉ đạo tại cuộc họp.]',
  'Tại cuộc họp, đồng chí Lý Văn Sơn trình bày báo cáo theo Kế hoạch số 12-KH/TU ngày 3-5-2018. Chậm nhất ngày 20/06, các ban phải hoàn thiện báo cáo.',
  'Hội nghị sơ kết dự kiến tổ chức vào tháng 9-2018.',
  '* Chiều cùng ngày, Thường trực Thành ủy Lam Sơn tổ chức Hội nghị thông qua văn kiện Đại hội đại biểu Đảng bộ quận Hồng An lần thứ XII, nhiệm kỳ 2020-2025. Đồng chí Đặng Thu Cúc, Phó Chủ tịch UBND thành phố, chủ trì Hội nghị.',
];
