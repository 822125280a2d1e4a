import { Dialog } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { useId, useRef, useState } from 'react';
import { shown, text } from '../../text.ts';
import { scoreWords } from '../reasons.ts';
import { type Doubt, doubts } from '../services.ts';
import { lineWords } from './line-words.ts';
import { inOrderOfMerge } from './pair.ts';

/** More pairs than this no one reads before saying yes; the rest is another step. */
const MOST = 500;
const USUAL = 85;

/** Takes every link from a score upwards: a preview names them all, one yes joins them, one undo takes them back. */
export function AcceptAbove({ onAccept }: { onAccept(chosen: Doubt[]): Promise<void> }) {
  const id = useId();
  const confirm = useRef<HTMLButtonElement>(null);
  const [score, setScore] = useState(USUAL);
  const [preview, setPreview] = useState<{ score: number; doubts: Doubt[]; count: number } | null>(null);
  const [open, setOpen] = useState(false);

  const look = async () => {
    setPreview({ score, ...(await doubts(MOST, score / 100)) });
    setOpen(true);
  };
  const accept = async () => {
    setOpen(false);
    if (preview) await onAccept(preview.doubts);
  };

  return (
    <form
      className="accept-above"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <label htmlFor={id}>{text('lc_above')}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={100}
        required
        data-testid="accept-above-score"
        value={score || ''}
        onChange={({ target }) => setScore(Number(target.value))}
      />
      <span>{text('lc_above_points')}</span>
      <button type="submit" className="plain" data-testid="accept-above">
        {text('lc_above_preview')}
      </button>
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Portal>
          <Dialog.Backdrop className="backdrop" />
          <Dialog.Popup className="dialog" data-testid="accept-above-preview" initialFocus={confirm}>
            <div className="dialog-head">
              <Dialog.Title>{text('lc_above_title', preview?.score ?? 0)}</Dialog.Title>
              <Dialog.Close className="icon" aria-label={text('close')}>
                <X size={16} aria-hidden />
              </Dialog.Close>
            </div>
            {preview && <Preview doubts={preview.doubts} count={preview.count} />}
            <div className="form-foot">
              {preview && preview.doubts.length > 0 && (
                <button
                  ref={confirm}
                  type="button"
                  className="solid"
                  data-testid="accept-above-confirm"
                  onClick={() => void accept()}
                >
                  {text('lc_above_confirm', preview.doubts.length)}
                </button>
              )}
              <Dialog.Close className="plain">{text('cancel')}</Dialog.Close>
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </form>
  );
}

function Preview({ doubts, count }: { doubts: Doubt[]; count: number }) {
  return (
    <>
      <Dialog.Description>
        {doubts.length === 0
          ? text('lc_above_none')
          : doubts.length < count
            ? text('lc_above_some', doubts.length, count)
            : text('lc_above_all', doubts.length)}
      </Dialog.Description>
      <ul className="above-list">
        {doubts.map((doubt) => {
          const [into, from] = inOrderOfMerge(doubt);
          return (
            <li key={doubt.suggestion.id}>
              <p>
                {shown(from.name)} → {shown(into.name)}
              </p>
              <small>
                {[scoreWords(doubt.suggestion.score), from.lines[0], into.lines[0]]
                  .filter((words) => words !== undefined)
                  .map((words) => shown(lineWords(words)))
                  .join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
