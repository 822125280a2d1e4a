import { bodyEnd } from '../../../vietnamese/bodies.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import { capitalised, type Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { writtenOut } from '../../../vietnamese/written-out.ts';

const REACH = 70;

/**
 * The body of a post that names only its kind, from the words before it:
 * `Đoàn Thanh tra do ông Lê Văn An làm trưởng đoàn`.
 */
export function withOwnBody(tokens: readonly Token[], title: Title, told: boolean): Title {
  if (title.post.kind !== 'own' || !title.post.word) return title;
  // `làm trưởng đoàn kiểm tra công tác …`: a deed, no name, where the delegation stands before.
  const deed = told && title.body !== null && tokens[title.post.end]?.capital === 'none';
  if (title.body !== null && !deed) return title;
  const word = foldName(title.post.word).split(' ');
  let nearest: string | null = null;
  for (let at = title.from - 1; at >= Math.max(0, title.from - REACH); at--) {
    if (!word.every((fold, step) => tokens[at + step]?.fold === fold)) continue;
    if (/^(trưởng|phó|của)$/.test(tokens[at - 1]?.fold ?? '')) continue;
    const behind = at + word.length;
    const end = bodyEnd(tokens, behind, true);
    if (end === behind) continue;
    const body = capitalised(writtenOut(tokens, at, end));
    // `Đoàn giám sát do ông A, Trưởng đoàn Đoàn ĐBQH làm trưởng đoàn`: the one that is led.
    if (tokens[end]?.fold === 'do') return { ...title, body };
    nearest ??= body;
  }
  if (nearest !== null && !deed) return { ...title, body: nearest };
  return deed ? title : { ...title, body: capitalised(title.post.word) };
}
