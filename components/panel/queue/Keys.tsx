import { Dialog } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { text } from '../../text.ts';
import { reviewKeys } from './keys.ts';

/** Keys one needs all the time stand in sight; the others behind `?`. */
const ALWAYS = 6;

/** The keys of a queue (of the review unless told), shown where they work; all of them, in sentences, on `?`. */
export function Keys({ keys = reviewKeys() }: { keys?: ReturnType<typeof reviewKeys> }) {
  return (
    <Dialog.Root>
      <div className="keys">
        <ul aria-label={text('keys')}>
          {keys.slice(0, ALWAYS).map(({ key, short }) => (
            <li key={key}>
              <kbd>{key}</kbd> {short}
            </li>
          ))}
        </ul>
        <Dialog.Trigger
          className="key-help"
          data-testid="keys"
          aria-label={text('keys_all')}
          title={text('keys_all')}
        >
          <kbd aria-hidden>?</kbd>
        </Dialog.Trigger>
      </div>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog" data-testid="keys-dialog">
          <div className="dialog-head">
            <Dialog.Title>{text('keys')}</Dialog.Title>
            <Dialog.Close className="icon" aria-label={text('close')}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          <dl className="key-list">
            {keys.map(({ key, long }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
