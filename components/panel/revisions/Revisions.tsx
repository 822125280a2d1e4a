import { Collapsible } from '@base-ui/react/collapsible';
import { useLiveQuery } from 'dexie-react-hooks';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState } from 'react';
import { type RevisionRow, revisionsOf } from '../../services.ts';
import { text } from '../../text.ts';
import { showInstant } from '../../time.ts';
import { ChangesView } from './ChangesView.tsx';
import { RevisionText } from './RevisionText.tsx';

interface RevisionsProps {
  current: RevisionRow;
  /** What the page says now, where that is not what was kept. */
  page: RevisionRow | null;
}

/** Which state of the story counts, and behind it every state with what it changed. Nothing where there is but one. */
export function Revisions({ current, page }: RevisionsProps) {
  const { number, readAt } = current;
  if (number === 1 && !page) return null;
  return (
    <Collapsible.Root className="revisions">
      <Collapsible.Trigger className="link" data-testid="revisions">
        <ChevronDown size={14} aria-hidden className="turn" />
        <span>
          {text(page ? 'revision_compared' : 'revision_line', number, showInstant(readAt))}
          {number > 1 && ` · ${text('revisions_before', number - 1)}`}
        </span>
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <ol>
          {page && (
            <li data-testid="revision-unsaved">
              <h2>{text('revision_unsaved')}</h2>
              <ChangesView before={current} after={page} />
            </li>
          )}
          <KeptRevisions current={current} />
        </ol>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

const PAGE = 10;

function KeptRevisions({ current }: { current: RevisionRow }) {
  const [limit, setLimit] = useState(PAGE);
  const states = useLiveQuery(() => revisionsOf(current.url), [current]) ?? [];
  return (
    <>
      {states.slice(0, limit).map((state, at) => (
        <KeptRevision key={state.number} state={state} before={states[at + 1]} />
      ))}
      {states.length > limit && (
        <li>
          <button type="button" className="plain wide" onClick={() => setLimit(limit + PAGE)}>
            {text('show_more')}
          </button>
        </li>
      )}
    </>
  );
}

function KeptRevision({ state, before }: { state: RevisionRow; before: RevisionRow | undefined }) {
  return (
    <li data-testid="revision" data-number={state.number}>
      <h2>{text('revision_line', state.number, showInstant(state.readAt))}</h2>
      {before ? (
        <ChangesView before={before} after={state} />
      ) : (
        <p className="quiet">{text('revision_first')}</p>
      )}
      <RevisionText revision={state} />
    </li>
  );
}
