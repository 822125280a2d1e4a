import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { Keys } from '../../panel/queue/Keys.tsx';
import { linkKeys } from '../../panel/queue/keys.ts';
import { text } from '../../text.ts';
import { doubts } from '../services.ts';
import { AcceptAbove } from './AcceptAbove.tsx';
import { DoubtCard } from './DoubtCard.tsx';
import { useDoubtKeys } from './use-doubt-keys.ts';
import { useJudging } from './use-judging.ts';

/** Cards in sight at once; the next come up as these are answered. */
const SHOWN = 20;

/** Links the machine is not sure of, the most useful first: one and the same, or not? */
export default function SuggestionsPage() {
  const page = useRef<HTMLDivElement>(null);
  // What was put off stands at the end: enough are fetched that others come up in its place.
  const told = useLiveQuery(() => doubts(SHOWN * 3));
  const judging = useJudging(page, told?.doubts ?? [], SHOWN);
  useDoubtKeys(page, judging);

  return (
    <div ref={page} className="suggestions-page" data-testid="suggestions-page">
      <div className="suggestions-head">
        <h1>{text('lc_suggestions')}</h1>
        {told && told.count > 0 && (
          <>
            <p>{text('lc_suggestions_count', told.count)}</p>
            <AcceptAbove onAccept={judging.mergeAll} />
          </>
        )}
      </div>
      <p role="status" className="unseen">
        {judging.said}
      </p>
      {!told ? (
        <div className="lc-wait" role="status" aria-label={text('lc_loading')} />
      ) : told.count === 0 ? (
        <div className="lc-empty" data-testid="suggestions-empty">
          <p>{text('lc_suggestions_empty')}</p>
          <p>{text('lc_suggestions_empty_help')}</p>
        </div>
      ) : (
        <>
          <ol className="doubts" aria-label={text('lc_suggestions')}>
            {judging.shown.map((doubt) => (
              <li key={doubt.suggestion.id}>
                <DoubtCard doubt={doubt} busy={judging.busy === doubt.suggestion.id} judging={judging} />
              </li>
            ))}
          </ol>
          <Keys keys={linkKeys()} />
        </>
      )}
    </div>
  );
}
