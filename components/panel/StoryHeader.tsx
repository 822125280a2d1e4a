import { useLiveQuery } from 'dexie-react-hooks';
import Check from 'lucide-react/icons/check';
import { storyRow } from '../services.ts';
import { shown, text } from '../text.ts';
import { showInstant, showPosted } from '../time.ts';
import { saveWords, useSave } from '../use-save.ts';
import { notify } from './Notices.tsx';
import { useReviewing } from './review-context.ts';

/** Whose story it is, since when it is kept, how much of it is reviewed. */
export function StoryHeader({ savedAtFirst }: { savedAtFirst: string | null }) {
  const { tabId, article, reviewed } = useReviewing();
  const row = useLiveQuery(async () => (await storyRow(article.url)) ?? null, [article.url]);
  const { busy, save } = useSave(tabId);
  // Until the library has answered, the background's word counts.
  const savedAt = row === undefined ? savedAtFirst : row && !row.removedAt ? row.savedAt : null;

  const facts = [...reviewed.meetings, ...reviewed.officials, ...reviewed.documents];
  const done = facts.filter(({ state }) => state !== 'suggested').length;

  return (
    <header className="top">
      <p className="meta">
        <span>{shown(article.outlet.name)}</span>
        {article.publishedAt && <span>{showPosted(article.publishedAt)}</span>}
      </p>
      <h1 data-testid="story-title">{shown(article.title)}</h1>
      {facts.length > 0 && (
        <div className="progress">
          <div className="bar" aria-hidden>
            <i style={{ width: `${(100 * done) / facts.length}%` }} />
          </div>
          <p>{text('reviewed', done, facts.length)}</p>
        </div>
      )}
      {savedAt ? (
        <p className="saved" data-testid="saved">
          <Check size={16} aria-hidden />
          <strong>{text('saved')}</strong>
          <span>{showInstant(savedAt)}</span>
        </p>
      ) : (
        <button
          type="button"
          className="big"
          data-testid="save-panel"
          aria-disabled={busy}
          onClick={async () => notify(saveWords(await save()))}
        >
          {text(busy ? 'saving' : 'save')}
        </button>
      )}
    </header>
  );
}
