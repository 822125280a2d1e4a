import type { Article } from '../../lib/model/index.ts';
import { text } from '../text.ts';
import { showPosted } from '../time.ts';

/** What the page says of its times beyond the posting shown above: a change since, and other days it names. */
export function PostingNote({ article }: { article: Article }) {
  const { publishedAt, updatedAt, postingTimes } = article;
  const day = publishedAt?.slice(0, 10);
  const others = postingTimes.filter(({ at, updated }) => !updated && at.slice(0, 10) !== day);
  const other = others.find(({ from }) => from === 'shown') ?? others[0];
  if (!updatedAt && !other) return null;
  return (
    <p className="posting-note" data-testid="posting-note">
      {updatedAt && <span>{text('updated_at', showPosted(updatedAt))}</span>}
      {other && (
        <span>
          {text(other.from === 'shown' ? 'other_day_shown' : 'other_day_hidden', showPosted(other.at))}
        </span>
      )}
    </p>
  );
}
