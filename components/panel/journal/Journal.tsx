import Redo from 'lucide-react/icons/redo-2';
import Undo from 'lucide-react/icons/undo-2';
import type { Decision } from '../../../lib/model/index.ts';
import { IconButton } from '../../IconButton.tsx';
import { canStandAgain, standingOn } from '../../services.ts';
import { text } from '../../text.ts';
import { showInstant } from '../../time.ts';
import { failureWords } from '../../words.ts';
import { notify } from '../Notices.tsx';
import { useRecord, useReviewing } from '../review-context.ts';
import { redo } from '../writing.ts';
import { actWords } from './act-words.ts';

/** Everything decided on the story, the latest first; each can be taken back and made to hold again. */
export function Journal() {
  const { decisions } = useRecord();
  return (
    <section aria-labelledby="journal">
      <div className="section-head">
        <h2 id="journal">{text('section_journal', decisions.length)}</h2>
      </div>
      {decisions.length === 0 ? (
        <p className="empty">{text('journal_empty')}</p>
      ) : (
        <ol className="journal">
          {decisions.toReversed().map((decision) => (
            <Line key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ decision }: { decision: Decision }) {
  const { decisions } = useRecord();
  const { takeBack, say } = useReviewing();
  const { name, did } = actWords(decision);
  const gone = decision.undoneAt !== null;
  const inTheWay = gone ? [] : standingOn(decision, decisions);
  const possible = gone ? canStandAgain(decision, decisions) : inTheWay.length === 0;

  const again = async () => {
    try {
      if (await redo(decision.id)) say(text('said_redone', name));
    } catch (error) {
      notify(failureWords(error));
    }
  };

  return (
    <li className={gone ? 'taken-back' : undefined} data-testid="decision" data-kind={decision.act.kind}>
      <div>
        <h3>{name}</h3>
        <p className="meta">
          <span>{did}</span>
          <span>{showInstant(decision.at)}</span>
          {gone && <span>{text('taken_back')}</span>}
        </p>
        {!possible && (
          <p className="missing">
            {gone
              ? text('redo_needs')
              : text('undo_needs', inTheWay.map((other) => actWords(other).did).join(', '))}
          </p>
        )}
      </div>
      {decision.act.kind !== 'remove-story' && (
        <IconButton
          testId={gone ? 'redo' : 'journal-undo'}
          disabled={!possible}
          title={text(gone ? 'redo' : 'undo')}
          label={text(gone ? 'redo_fact' : 'undo_fact', name)}
          onClick={() => void (gone ? again() : takeBack(decision, text('said_undone', name)))}
        >
          {gone ? <Redo size={15} aria-hidden /> : <Undo size={15} aria-hidden />}
        </IconButton>
      )}
    </li>
  );
}
