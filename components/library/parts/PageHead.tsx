import Merge from 'lucide-react/icons/merge';
import Pencil from 'lucide-react/icons/pencil';
import Split from 'lucide-react/icons/split';
import type { ReactNode } from 'react';
import { shown, text } from '../../text.ts';
import type { Asked, Subject } from '../acts/asked.ts';

interface PageHeadProps {
  subject: Subject;
  testId: string;
  onAsk(asked: Asked): void;
  children: ReactNode;
}

/** The shown name, its other prints, and what can be done with the whole. */
export function PageHead({ subject, testId, onAsk, children }: PageHeadProps) {
  const { kind, name, named, prints, appearances } = subject;
  const others = prints.filter((print) => print.name !== name);
  return (
    <header className="page-head" data-kind={kind}>
      <h1
        data-testid={testId}
        data-place={`${kind === 'people' ? 'person' : 'meeting'} ${subject.id}`}
        tabIndex={-1}
      >
        {shown(name)}
      </h1>
      {named && <p className="soft">{text('lp_named_by_you')}</p>}
      {others.length > 0 && (
        <p className="prints" data-testid="other-prints">
          {text('lp_also_printed')}{' '}
          {others
            .slice(0, 8)
            .map((print) => `${shown(print.name)} (${print.times})`)
            .join(', ')}
        </p>
      )}
      {children}
      <div className="page-acts">
        <button type="button" className="link" data-testid="rename" onClick={() => onAsk({ act: 'rename' })}>
          <Pencil size={14} aria-hidden /> {text('lp_rename')}
        </button>
        <button
          type="button"
          className="link"
          data-testid="merge-with"
          onClick={() => onAsk({ act: 'merge', other: null })}
        >
          <Merge size={14} aria-hidden /> {text('lp_merge_with')}
        </button>
        {appearances.length > 1 && (
          <button
            type="button"
            className="link"
            data-testid="split-open"
            onClick={() => onAsk({ act: 'split' })}
          >
            <Split size={14} aria-hidden /> {text('lp_split')}
          </button>
        )}
      </div>
    </header>
  );
}
