import { sampleSites } from '../../scripts/site/sample.ts';
import type { Sites } from '../../scripts/site/server.ts';

const HOST = 'baosonglam.example';
const PATH = '/review-orphans-a1013.html';

/** The story that its paper takes back in part. */
export const ORPHANS_STORY = `http://${HOST}${PATH}`;
/** Of whom and of what only the first version tells. */
export const GONE_OFFICIAL = 'Triệu Sĩ Bằng';
export const GONE_MEETING = 'hội nghị lấy ý kiến về việc giữ rừng tre đầu nguồn';

/** A guest and the second meeting go; what was reported is told in other words. */
const CHANGES: readonly [RegExp, string][] = [
  [/ Triệu Sĩ Bằng, Phó Giám đốc Sở Nội vụ;/, ''],
  [/\n<p>\* Chiều cùng ngày, .*?<\/p>/, ''],
  [
    /cho biết nghề đan lát ở Khe Giang từng nuôi sống nhiều gia đình, .*?<\/p>/,
    'cho biết ở Khe Giang nay chỉ còn người già giữ được nghề đan lát. Sở đã chọn những mẫu giỏ dễ bán để dạy trước và mời nghệ nhân đứng lớp.</p>',
  ],
];

/** The second version of the story's page. */
export function secondVersion(html: string): string {
  return CHANGES.reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`not in the sample: ${from}`);
    return text.replace(from, to);
  }, html);
}

/** The sample sites whose paper serves the second version of that story once `state.second` is set. */
export function rewrittenSites(): { sites: Sites; state: { second: boolean } } {
  const sites = sampleSites();
  const page = sites[HOST]?.[PATH];
  if (!page) throw new Error(`${PATH} is no sample`);
  const first = String(typeof page === 'function' ? page() : page);
  const state = { second: false };
  sites[HOST] = { ...sites[HOST], [PATH]: () => (state.second ? secondVersion(first) : first) };
  return { sites, state };
}
