import { extract } from '../../../lib/extraction/index.ts';
import { articleOf } from '../extraction/article-of.ts';

const TEXT =
  'Sáng 12-3, Thành ủy Bến Nghè tổ chức hội nghị bàn việc chỉnh trang bờ kênh. Đồng chí Trần Hữu Khoát, Bí thư Thành ủy Bến Nghè, chủ trì hội nghị. Cùng dự có đồng chí Mai Đình Phúc, Chủ tịch UBND thành phố Bến Nghè. Phát biểu tại hội nghị, đồng chí Trần Hữu Khoát yêu cầu làm xong trong năm.';

/** A short story as the machine reads it. */
export function readingOf() {
  const article = articleOf(TEXT);
  return { article, extraction: extract(article) };
}
