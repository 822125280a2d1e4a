import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import type { ReviewState } from '../../services.ts';
import { type TextKey, text } from '../../text.ts';
import { DOUBTFUL } from '../queue/confidence.ts';
import type { Kind } from '../queue/entry.ts';

interface FactCardProps {
  testId: Kind;
  id: string;
  state: ReviewState;
  confidence: number;
  name: string;
  date?: string | null;
  children: ReactNode;
}

/** The frame of one fact: its mark, and what every fact has in common. */
export function FactCard({ testId, id, state, confidence, name, date, children }: FactCardProps) {
  return (
    <li
      className={`card ${testId} ${state}`}
      tabIndex={-1}
      data-fact={id}
      data-testid={testId}
      data-name={name}
      data-date={date ?? undefined}
      data-state={state}
    >
      <StateMark state={state} doubtful={confidence < DOUBTFUL} />
      <div className="fact">{children}</div>
    </li>
  );
}

const words: Record<ReviewState, TextKey> = {
  suggested: 'state_suggested',
  accepted: 'state_accepted',
  corrected: 'state_corrected',
  rejected: 'state_rejected',
  added: 'state_added',
};

function StateMark({ state, doubtful }: { state: ReviewState; doubtful: boolean }) {
  const asks = state === 'suggested' && doubtful;
  const word = text(asks ? 'state_doubtful' : words[state]);
  const kind = asks ? 'asks' : state === 'suggested' ? 'open' : state === 'rejected' ? 'out' : 'done';
  return (
    <span className={`mark ${kind}`} title={word}>
      {asks ? (
        <span aria-hidden>?</span>
      ) : state === 'rejected' ? (
        <X size={12} strokeWidth={2.5} aria-hidden />
      ) : state !== 'suggested' ? (
        <Check size={12} strokeWidth={3} aria-hidden />
      ) : null}
      <span className="unseen">{word}</span>
    </span>
  );
}
