import { type ReactNode, useId } from 'react';
import { text } from '../../text.ts';

interface PartProps {
  title: string;
  /** How many there are, beside the title. */
  count?: number;
  /** The kind of thing it lists: its colour and shape. */
  kind?: 'person' | 'meeting' | 'document' | 'asks' | 'place';
  className?: string;
  /** What can be done with all of it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Part({ title, count, kind, className, actions, children }: PartProps) {
  const id = useId();
  return (
    <section className={['part', className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id} data-kind={kind}>
          {title}
          {count !== undefined && (
            <span className="count">{text('lp_count', count.toLocaleString('vi'))}</span>
          )}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
