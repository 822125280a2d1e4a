import type { Body } from './bodies.ts';
import { wordsOf, writtenBody } from './body-print.ts';
import { remember } from './remember.ts';

/** Posts of the state and the Party that one person holds, whatever body is printed with them. */
const SOLE = /^(?:phó )?(?:tổng bí thư|chủ tịch nước|thủ tướng)$/u;
const NATIONAL = /^(?:nhà nước|chính phủ|đảng|ban chấp hành trung ương đảng)$/u;

/** A title in one wording: without `nguyên`, an acting one as the post it stands in for. */
export const titleWords: (title: string) => string = remember((title) =>
  wordsOf(writtenBody(title))
    .replace(/^(?:nguyên|cựu) /u, '')
    .replace(/^(?:q|quyền|phụ trách) /u, '')
    .replace(/^(?:phó thường trực) /u, 'phó ')
    .replace(/ (?:chính phủ|cộng hòa xã hội chủ nghĩa việt nam)$/u, '')
    .replace(/^tỉnh ủy viên$|^thành ủy viên$/u, 'ủy viên'),
);

/** Key of a post: the same for the same post of the same body. */
export function postKey(title: string, body: Body | null): string {
  const words = titleWords(title);
  if (body === null || (SOLE.test(words) && NATIONAL.test(body.key))) return words;
  return `${words}|${body.key}`;
}
