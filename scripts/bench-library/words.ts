import { bare } from '../../lib/vietnamese/forms.ts';
import type { Known } from './in-page/measures.ts';

/** What readers type: bodies, fields, places, and words few stories have. */
const ASKED = [
  'chuyển đổi số',
  'xay dung nong thon moi',
  'UBND tỉnh Sông Lam',
  'tinh uy nui hong',
  '"phát triển nông nghiệp"',
  'giải ngân',
  'ngheo ben vung',
  'ke hoach 120',
  'hội nghị đánh giá',
  'bai say',
  'kỳ họp chuyên đề',
  'gâm',
];

/** So many queries, names of people of the library and other words in turn, half of the names without marks. */
export function queriesOf(known: Known[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const name = known[Math.floor(at / 2) % known.length]?.name ?? '';
    if (at % 2) return ASKED[Math.floor(at / 2) % ASKED.length] ?? '';
    return at % 4 ? name : bare(name);
  });
}

/** All that stands in the field while a query is typed: one letter, two … */
export const typed = (query: string): string[] =>
  Array.from(query, (_, at) => query.slice(0, at + 1)).filter((words) => !words.endsWith(' '));
