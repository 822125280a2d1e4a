import { bodyEnd, bodyHeadAt } from '../../../vietnamese/bodies.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { writtenOut } from '../../../vietnamese/written-out.ts';

const COUNTS = new Set('các những hai ba bốn năm sáu bảy tám chín mười'.split(' '));
const REACH = 24;

/** Whether the post at `at` is told of several: `các Phó Chủ tịch`, `có 4 phó bí thư`. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'number') return before !== undefined && COUNTS.has(before.fold);
  // Not the end of a date: `Sáng 2-4, Bí thư …`.
  const date = /^[-/.]$/.test(tokens[at - 2]?.plain ?? '') && tokens[at - 3]?.kind === 'number';
  return !date && Number(before.text) < 100;
}

/** `Thành ủy Bến Nghè có 4 phó bí thư`: the body of a label that stands before it. */
export function withCountedBody(tokens: readonly Token[], at: number, titles: readonly Title[]): Title[] {
  const [title] = titles;
  if (titles.length !== 1 || !title || /\s/.test(title.body ?? '')) return [...titles];
  const has = [at - 2, at - 3].find((index) => tokens[index]?.fold === 'có');
  for (let from = (has ?? 0) - 1; has && from >= Math.max(0, has - REACH); from--) {
    if (!bodyHeadAt(tokens, from) || bodyEnd(tokens, from) !== has) continue;
    return [{ ...title, body: writtenOut(tokens, from, has) }];
  }
  return [...titles];
}

/** The label's titles, a missing body taken from one in the list who holds such a post with it. */
export function withListedBody(label: readonly Title[], held: readonly Title[]): Title[] {
  return label.map((title) => {
    if (title.body !== null) return title;
    const post = foldName(title.title);
    const stem = foldName(title.title.split(' ').slice(0, 3).join(' '));
    const other = held.find((one) => one.body !== null && foldName(one.title).startsWith(stem));
    return other && post.startsWith(stem) ? { ...title, body: other.body } : title;
  });
}
