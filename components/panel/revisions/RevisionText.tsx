import { Dialog } from '@base-ui/react/dialog';
import BookOpen from 'lucide-react/icons/book-open';
import X from 'lucide-react/icons/x';
import type { RevisionRow } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { showInstant, showPosted } from '../../time.ts';

/** The button that opens the whole text of one kept state, and the text. */
export function RevisionText({ revision }: { revision: RevisionRow }) {
  const { number, readAt, article } = revision;
  const { publishedAt, bylines, blocks } = article;
  /** The story's own text names who wrote it. */
  const printed = blocks.some(({ kind }) => kind === 'byline');
  return (
    <Dialog.Root>
      <Dialog.Trigger className="link" data-testid="read-revision">
        <BookOpen size={14} aria-hidden />
        {text('read_revision')}
        <span className="unseen">: {text('revision', number)}</span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="reading" data-testid="revision-text">
          <div className="reading-head">
            <Dialog.Title>{text('revision_line', number, showInstant(readAt))}</Dialog.Title>
            <Dialog.Close className="icon" aria-label={text('close')} data-testid="close-revision">
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <article className="reading-text" tabIndex={0}>
            <p className="meta">
              {publishedAt && <span>{showPosted(publishedAt)}</span>}
              {!printed && bylines.map((name) => <span key={name}>{shown(name)}</span>)}
            </p>
            {blocks.map(({ kind, start, end }) => {
              const words = shown(article.text.slice(start, end));
              if (kind === 'title') return <h3 key={start}>{words}</h3>;
              return (
                <p key={start} className={kind}>
                  {words}
                </p>
              );
            })}
          </article>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
