import Check from 'lucide-react/icons/check';
import { useEffect, useMemo, useRef } from 'react';
import type { Extraction } from '../../lib/model/index.ts';
import { WHOLE_STORY } from '../../lib/model/wholeStory.ts';
import { ChangedNote } from '../ChangedNote.tsx';
import { PaintingSwitch } from '../PaintingSwitch.tsx';
import type { ReviewedFact, RevisionRow } from '../services.ts';
import { shown, text } from '../text.ts';
import { showInstant, showPosted } from '../time.ts';
import { useKept } from '../use-kept.ts';
import { saveWords, useSave } from '../use-save.ts';
import { notify } from './Notices.tsx';
import { PostingNote } from './PostingNote.tsx';
import { progressOf } from './queue/entries.ts';
import { Remarks } from './record/Remarks.tsx';
import { useRecord, useReviewing } from './review-context.ts';
import { Revisions } from './revisions/Revisions.tsx';

interface StoryHeaderProps {
  savedAtFirst: string | null;
  extraction: Extraction;
  /** What asks for a judgement. */
  facts: ReviewedFact[];
}

/** Whose story it is, since when and in how many states it is kept, how much of it is reviewed. */
export function StoryHeader({ savedAtFirst, extraction, facts }: StoryHeaderProps) {
  const { tabId, article, say } = useReviewing();
  const { reviewed } = useRecord();
  const { savedAt, current, changed } = useKept(article, savedAtFirst);
  const { busy, save } = useSave(tabId);
  const header = useRef<HTMLElement>(null);

  useEffect(() => {
    if (changed) say(text('changed_since'));
  }, [changed, say]);

  /** The page as the state it would become. */
  const page = useMemo<RevisionRow | null>(
    () => (current && changed ? { ...current, number: current.number + 1, article, extraction } : null),
    [current, changed, article, extraction],
  );
  const { done, all } = progressOf(facts);

  return (
    <header className="top" ref={header} tabIndex={-1}>
      <p className="meta">
        <span>{shown(article.outlet.name)}</span>
        {article.section && <span>{shown(article.section)}</span>}
        {article.publishedAt && <span>{showPosted(article.publishedAt)}</span>}
      </p>
      <PostingNote article={article} />
      <h1 data-testid="story-title">{shown(article.title)}</h1>
      {all > 0 && (
        <div className="progress">
          <div className="bar" aria-hidden>
            <i style={{ width: `${(100 * done) / all}%` }} />
          </div>
          <p id="progress" tabIndex={-1} data-testid="progress">
            {text(done === all ? 'reviewed_all' : 'reviewed', done, all)}
          </p>
        </div>
      )}
      {savedAt && (
        <p className="saved" data-testid="saved">
          <Check size={16} aria-hidden />
          <strong>{text('saved')}</strong>
          <span>{showInstant(savedAt)}</span>
        </p>
      )}
      {changed && <ChangedNote />}
      {(!savedAt || changed) && (
        <button
          type="button"
          className="big"
          data-testid="save-panel"
          aria-disabled={busy}
          onClick={async () => {
            const result = await save();
            notify(saveWords(result));
            if (!result.ok) return;
            // The button goes with what it was for: the focus goes to what tells of the new state.
            const next = header.current?.querySelector<HTMLElement>('.revisions button') ?? header.current;
            next?.focus({ preventScroll: true });
          }}
        >
          {text(busy ? 'saving' : changed ? 'save_new' : 'save')}
        </button>
      )}
      <PaintingSwitch tabId={tabId} />
      <Remarks fact={WHOLE_STORY} name={text('whole_story')} remarks={reviewed.story} />
      {current && <Revisions current={current} page={page} />}
    </header>
  );
}
