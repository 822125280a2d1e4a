import { bodyEnd } from '../../vietnamese/bodies.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { capitalised, type Title } from '../../vietnamese/titles.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';

const REACH = 70;

/**
 * The body of a post that names only its kind, from the words before it:
 * `Đoàn Thanh tra do ông Lê Văn An làm trưởng đoàn`.
 */
export function withOwnBody(tokens: readonly Token[], title: Title): Title {
  if (title.body !== null || title.post.kind !== 'own' || !title.post.word) return title;
  const word = foldName(title.post.word).split(' ');
  for (let at = title.from - 1; at >= Math.max(0, title.from - REACH); at--) {
    if (!word.every((fold, step) => tokens[at + step]?.fold === fold)) continue;
    if (foldName(tokens[at - 1]?.text ?? '') === 'trưởng') continue;
    const behind = at + word.length;
    const end = bodyEnd(tokens, behind, true);
    if (end > behind) return { ...title, body: capitalised(writtenOut(tokens, at, end)) };
  }
  return { ...title, body: capitalised(title.post.word) };
}
