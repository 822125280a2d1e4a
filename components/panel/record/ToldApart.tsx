import type { Decision } from '../../../lib/model/index.ts';
import { text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

/** That the reader has told this official apart from others of the name, and the way back. */
export function ToldApart({ judgements, name }: { judgements: Decision[]; name: string }) {
  const { takeBack } = useReviewing();
  const last = judgements.at(-1);
  if (!last) return null;
  return (
    <p className="told-apart">
      {text('told_apart', judgements.length)}{' '}
      <button
        type="button"
        className="link"
        data-testid="undo-apart"
        aria-label={text('undo_apart', name)}
        onClick={() => void takeBack(last, text('said_undone', name))}
      >
        {text('undo')}
      </button>
    </p>
  );
}
