import Merge from 'lucide-react/icons/merge';
import type { ReactNode } from 'react';
import type { Evidence } from '../../../lib/model/index.ts';
import type { ReviewedFact } from '../../services.ts';
import { text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';
import { Remarks } from './Remarks.tsx';
import { Why } from './Why.tsx';

interface FootProps {
  fact: ReviewedFact;
  name: string;
  evidence: Evidence[];
  supplied?: string[];
  /** Whether there is another fact of the kind to merge with. */
  mergeable: boolean;
  children?: ReactNode;
}

/** What can be asked of a fact and written on it, in one quiet line; what it opens takes the whole width. */
export function Foot({ fact, name, evidence, supplied, mergeable, children }: FootProps) {
  const { merge } = useReviewing();
  return (
    <div className="foot">
      <Why evidence={evidence} name={name} supplied={supplied} />
      {children}
      {mergeable && (
        <button
          type="button"
          className="link at-hand"
          data-testid="merge"
          aria-label={text('merge_fact', name)}
          onClick={() => merge(fact.id)}
        >
          <Merge size={14} aria-hidden />
          {text('merge')}
        </button>
      )}
      <Remarks fact={fact.id} name={name} remarks={fact} />
    </div>
  );
}
