import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import Undo from 'lucide-react/icons/undo-2';
import X from 'lucide-react/icons/x';
import type { MouseEvent } from 'react';
import type { Decision } from '../../../lib/model/index.ts';
import { IconButton } from '../../IconButton.tsx';
import type { ReviewState } from '../../services.ts';
import { text } from '../../text.ts';
import { keepFocus } from '../queue/focus.ts';
import { useReviewing } from '../review-context.ts';

interface FactActionsProps {
  id: string;
  state: ReviewState;
  /** What the fact is called in the names of its buttons. */
  name: string;
  /** The last decision on it that holds, to be taken back. */
  decision: Decision | undefined;
  onEdit?(): void;
}

/** Accept, put right, reject, take back. */
export function FactActions({ id, state, name, decision, onEdit }: FactActionsProps) {
  const { act, takeBack } = useReviewing();

  const accept = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    keepFocus(currentTarget);
    void act({ kind: 'accept', fact: id }, text('said_accepted', name));
  };
  const reject = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    keepFocus(currentTarget);
    void act({ kind: 'reject', fact: id }, text('said_rejected', name));
  };
  const back = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    keepFocus(currentTarget);
    if (decision) void takeBack(decision, text('said_undone', name));
  };

  return (
    <div className="actions">
      {state === 'suggested' && (
        <IconButton testId="accept" label={text('accept_fact', name)} title={text('accept')} onClick={accept}>
          <Check size={16} aria-hidden />
        </IconButton>
      )}
      {onEdit && state !== 'rejected' && (
        <IconButton testId="edit" label={text('edit_fact', name)} title={text('edit')} onClick={onEdit}>
          <Pencil size={15} aria-hidden />
        </IconButton>
      )}
      {state !== 'rejected' && state !== 'added' && (
        <IconButton testId="reject" label={text('reject_fact', name)} title={text('reject')} onClick={reject}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
      {decision && (
        <IconButton testId="undo" label={text('undo_fact', name)} title={text('undo')} onClick={back}>
          <Undo size={15} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
