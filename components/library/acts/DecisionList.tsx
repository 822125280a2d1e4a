import Undo from 'lucide-react/icons/undo-2';
import type { Decision } from '../../../lib/model/index.ts';
import { IconButton } from '../../IconButton.tsx';
import { text } from '../../text.ts';
import { showInstant } from '../../time.ts';
import { takeBack } from './carry-out.ts';
import { linkWords, whyOf } from './link-words.ts';

/** What was decided on the links, the latest first; what stands can be taken back. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ol className="link-decisions">
      {decisions.toReversed().map((decision) => (
        <Line key={decision.id} decision={decision} />
      ))}
    </ol>
  );
}

function Line({ decision }: { decision: Decision }) {
  const { act, at, undoneAt } = decision;
  const words = linkWords(decision);
  const why = whyOf(act);
  return (
    <li data-testid="link-decision" data-kind={act.kind} data-undone={undoneAt !== null || undefined}>
      <div>
        <p>{words}</p>
        {why && <p className="why-said">{text('lp_because', why)}</p>}
        <p className="meta">
          <span>{showInstant(at)}</span>
          {undoneAt !== null && <span>{text('taken_back')}</span>}
        </p>
      </div>
      {undoneAt === null && (
        <IconButton
          testId="undo-link"
          title={text('undo')}
          label={text('undo_fact', words)}
          onClick={() => void takeBack(decision, text('lp_said_undone'))}
        >
          <Undo size={15} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
