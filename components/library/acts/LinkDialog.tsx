import { Dialog } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import { text } from '../../text.ts';
import { ApartForm } from './ApartForm.tsx';
import type { Asked, FormProps, Subject } from './asked.ts';
import { MergeForm } from './MergeForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { SplitForm } from './SplitForm.tsx';

interface LinkDialogProps {
  subject: Subject;
  /** Null while nothing is asked. */
  asked: Asked | null;
  onClose(): void;
}

const TITLES = {
  people: {
    merge: 'lp_merge_person',
    apart: 'lp_apart_person',
    split: 'lp_split_person',
    rename: 'lp_rename_person',
  },
  meetings: {
    merge: 'lp_merge_meeting',
    apart: 'lp_apart_meeting',
    split: 'lp_split_meeting',
    rename: 'lp_rename_meeting',
  },
} as const;
const TEST_IDS = {
  merge: 'merge-dialog-linked',
  apart: 'apart-dialog',
  split: 'split-dialog',
  rename: 'rename-dialog',
};

/** The dialog of every act on links: nothing is done before it says what it will do. */
export function LinkDialog({ subject, asked, onClose }: LinkDialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  /** True once something was decided: what asked for it may be gone from the page. */
  const decided = useRef(false);
  /** The dialog is still there for a moment while it closes, and has to know what it was. */
  const last = useRef(asked);
  if (asked) last.current = asked;
  const shown = last.current;
  const form: FormProps = {
    subject,
    onClose,
    onDecide(work) {
      decided.current = true;
      onClose();
      void work();
    },
  };

  return (
    <Dialog.Root open={asked !== null} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        {shown && (
          <Dialog.Popup
            ref={popup}
            className="dialog link-dialog"
            data-testid={TEST_IDS[shown.act]}
            initialFocus={() => popup.current?.querySelector('input') ?? true}
            finalFocus={() => {
              const changed = decided.current;
              decided.current = false;
              return changed ? (document.querySelector<HTMLElement>('main h1') ?? true) : true;
            }}
          >
            <div className="dialog-head">
              <Dialog.Title>{text(TITLES[subject.kind][shown.act])}</Dialog.Title>
              <Dialog.Close className="icon" aria-label={text('close')}>
                <X size={16} aria-hidden />
              </Dialog.Close>
            </div>
            {shown.act === 'merge' && <MergeForm {...form} other={shown.other} />}
            {shown.act === 'apart' && <ApartForm {...form} other={shown.other} />}
            {shown.act === 'split' && <SplitForm {...form} />}
            {shown.act === 'rename' && <RenameForm {...form} />}
          </Dialog.Popup>
        )}
      </Dialog.Portal>
    </Dialog.Root>
  );
}
