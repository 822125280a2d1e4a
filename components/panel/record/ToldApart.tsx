import type { Decision } from '../../../lib/model/index.ts';
import { text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

/** That the reader has told an official or a meeting apart from others, and the way back. */
export function ToldApart({ judgements, name }: { judgements: Decision[]; name: string }) {
  const { takeBack } = useReviewing();
  const last = judgements.at(-1);
  if (!last) return null;
  const words =
    'fact' in last.act && last.act.fact.startsWith('meeting:') ? 'lk_apart_meeting' : 'told_apart';
  return (
    <p className="told-apart">
      {text(words, judgements.length)}{' '}
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
