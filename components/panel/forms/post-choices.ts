import type { PositionFields } from '../../../lib/model/index.ts';
import { foldName } from '../../../lib/vietnamese/forms.ts';
import type { Reviewed } from '../../services.ts';

export type PostChoice = Pick<PositionFields, 'title' | 'body'>;

/**
 * Posts to choose from for a person, the likeliest first: those the person holds in kept stories, those that differ
 * from the one read in title or body alone, then all others of the story.
 */
export function postChoices(
  now: readonly PostChoice[],
  held: readonly PostChoice[],
  { officials }: Pick<Reviewed, 'officials'>,
): PostChoice[] {
  const told = officials.flatMap(({ positions }) => positions);
  const near = told.filter(({ title, body }) =>
    now.some((post) => post.title === title || post.body === body),
  );
  const crossed = now.flatMap(({ title }) => told.map(({ body }) => ({ title, body })));
  const seen = new Set(now.map(keyOf));
  return [...held, ...near, ...told, ...crossed].flatMap(({ title, body }) => {
    const key = keyOf({ title, body });
    if (!title || seen.has(key)) return [];
    seen.add(key);
    return [{ title, body }];
  });
}

const keyOf = ({ title, body }: PostChoice) => foldName(`${title}\n${body ?? ''}`);
