import { bodyHeadAt } from '../../../vietnamese/bodies.ts';
import { foreignNameAt, nameAt } from '../../../vietnamese/names.ts';
import { postAt } from '../../../vietnamese/posts.ts';
import { isSyllable } from '../../../vietnamese/syllables.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import type { NameSpan } from './phrases.ts';

/** The words of a span as a name, spaces as printed made single. */
export function spanned(tokens: readonly Token[], from: number, end: number): NameSpan {
  let text = '';
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    text += (at > from && token.start > (tokens[at - 1] as Token).end ? ' ' : '') + token.text;
  }
  return { from, end, text };
}

/** A name behind a form of address, of any tongue. */
export function addressedName(tokens: readonly Token[], at: number): NameSpan | null {
  const end = nameAt(tokens, at) ?? foreignNameAt(tokens, at);
  // `giảng viên Trường ĐH X`; `anh Khoa` is a name.
  if (end !== null && end > at + 1 && nameAt(tokens, at) === null && bodyHeadAt(tokens, at)) return null;
  return end === null || postAt(tokens, at) ? null : spanned(tokens, at, end);
}

/** A name with no known surname right behind a title (`Tổng thống Nga Putin`) or an address. */
export function looseName(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital !== 'initial' || postAt(tokens, at)) return null;
  const end = foreignNameAt(tokens, at);
  // One syllable of Vietnamese alone is no name of a stranger: `Chủ tịch Tôi`.
  return end === at + 1 && isSyllable((tokens[at] as Token).text) ? null : end;
}
