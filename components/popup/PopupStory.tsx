import Check from 'lucide-react/icons/check';
import { useEffect, useRef } from 'react';
import type { StoryOfTab } from '../../lib/messages/requests.ts';
import { ChangedNote } from '../ChangedNote.tsx';
import { PaintingSwitch } from '../PaintingSwitch.tsx';
import { shown, text } from '../text.ts';
import { showInstant, showPosted } from '../time.ts';
import { useKept } from '../use-kept.ts';
import { standing, useReview } from '../use-review.ts';
import { saveWords, useSave } from '../use-save.ts';

type Story = Extract<StoryOfTab, { state: 'story' }>;

/** The story the tab shows: what was recognised, and the button that keeps it. */
export function PopupStory({ tabId, story }: { tabId: number; story: Story }) {
  const { article, extraction } = story;
  const { reviewed } = useReview(article, extraction);
  const { savedAt, changed } = useKept(article, story.savedAt);
  const { busy, result, save } = useSave(tabId);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => button.current?.focus(), []);

  const failed = result !== null && !result.ok;

  return (
    <>
      <header className="top">
        <p className="meta">
          <span>{shown(article.outlet.name)}</span>
          {article.publishedAt && <span>{showPosted(article.publishedAt)}</span>}
        </p>
        <h1 data-testid="popup-headline">{shown(article.title)}</h1>
      </header>
      <dl className="numbers">
        <Figure name="popup-officials" label={text('officials')} value={standing(reviewed.officials)} />
        <Figure name="popup-meetings" label={text('meetings')} value={standing(reviewed.meetings)} />
        <Figure name="popup-documents" label={text('documents')} value={standing(reviewed.documents)} />
      </dl>
      {savedAt && (
        <p className="saved" data-testid="saved">
          <Check size={16} aria-hidden />
          <strong>{text('saved')}</strong>
          <span>{showInstant(savedAt)}</span>
        </p>
      )}
      {changed && <ChangedNote />}
      <button
        ref={button}
        type="button"
        className={savedAt && !changed ? 'big quiet' : 'big'}
        data-testid="save"
        aria-disabled={busy}
        onClick={save}
      >
        {text(busy ? 'saving' : changed ? 'save_new' : savedAt ? 'save_again' : 'save')}
      </button>
      <p className={failed ? 'outcome failed' : 'outcome'} role="status">
        {result && saveWords(result)}
      </p>
      <PaintingSwitch tabId={tabId} />
    </>
  );
}

function Figure({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-testid={name}>{value}</dd>
    </div>
  );
}
