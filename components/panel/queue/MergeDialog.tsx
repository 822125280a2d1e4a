import { Dialog } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { useId, useRef } from 'react';
import { shown, text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';
import type { Entry } from './entry.ts';
import { cardOf } from './focus.ts';

interface MergeDialogProps {
  /** The fact to be merged; null while nothing is asked. */
  entry: Entry | null;
  entries: Entry[];
  onClose(): void;
}

const nameOf = ({ kind, fact }: Entry): string =>
  kind === 'document'
    ? [fact.type, fact.number].filter(Boolean).join(' ')
    : kind === 'official' || kind === 'meeting'
      ? fact.name
      : '';

/** Which other fact of the story this one is in truth: arrows choose, Enter merges, and it can be taken back. */
export function MergeDialog({ entry, entries, onClose }: MergeDialogProps) {
  const { act } = useReviewing();
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  /** The fact that has the focus once the dialog is gone. */
  const next = useRef<string | null>(null);
  if (entry) next.current = entry.fact.id;
  const others = entry
    ? entries.filter(
        ({ kind, fact }) => kind === entry.kind && fact.id !== entry.fact.id && fact.state !== 'rejected',
      )
    : [];
  const name = entry ? shown(nameOf(entry)) : '';

  const merge = async (into: string) => {
    onClose();
    if (!entry) return;
    const other = others.find(({ fact }) => fact.id === into);
    const said = text('said_merged', name, other ? shown(nameOf(other)) : '');
    next.current = into;
    await act({ kind: 'merge', fact: entry.fact.id, into }, said);
  };

  return (
    <Dialog.Root
      open={entry !== null}
      onOpenChange={(open) => !open && onClose()}
      onOpenChangeComplete={(open) => {
        if (!open && next.current) cardOf(next.current)?.focus({ preventScroll: true });
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className="dialog"
          data-testid="merge-dialog"
          initialFocus={() => list.current?.querySelector('input') ?? null}
          finalFocus={false}
        >
          <div className="dialog-head">
            <Dialog.Title>{text('merge_title')}</Dialog.Title>
            <Dialog.Close className="icon" aria-label={text('close')}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          <Dialog.Description className="merged">{name}</Dialog.Description>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const into = new FormData(event.currentTarget).get('into');
              if (typeof into === 'string') void merge(into);
            }}
          >
            <fieldset ref={list} className="merge-list">
              <legend className="unseen">{text('merge_title')}</legend>
              {others.map((other, at) => (
                <label key={other.fact.id} className="check" htmlFor={`${id}${at}`}>
                  <input
                    id={`${id}${at}`}
                    type="radio"
                    name="into"
                    value={other.fact.id}
                    defaultChecked={at === 0}
                    data-testid="merge-into"
                  />
                  <span>
                    <strong>{shown(nameOf(other))}</strong>
                    <PostsOf entry={other} />
                  </span>
                </label>
              ))}
            </fieldset>
            <p className="receipt">{text('merge_receipt')}</p>
            <div className="form-foot">
              <button type="submit" className="solid" data-testid="merge-go">
                {text('merge_go')}
              </button>
              <button type="button" className="plain" onClick={onClose}>
                {text('cancel')}
              </button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PostsOf({ entry }: { entry: Entry }) {
  if (entry.kind !== 'official') return null;
  const posts = entry.fact.positions.map(({ title, body }) => [title, body].filter(Boolean).join(' '));
  return posts.length > 0 ? <small>{shown(posts.join('; '))}</small> : null;
}
