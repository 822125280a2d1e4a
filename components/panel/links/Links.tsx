import { Collapsible } from '@base-ui/react/collapsible';
import ChevronDown from 'lucide-react/icons/chevron-down';
import type { KeyboardEvent, ReactNode } from 'react';
import { shown, text } from '../../text.ts';
import type { Arranged } from './arrange.ts';
import { DoubtItem } from './DoubtItem.tsx';
import { step } from './focus.ts';
import { MetItem } from './MetItem.tsx';
import { ToldItem } from './ToldItem.tsx';
import { useAnswer } from './use-answer.ts';

/** What the library knows of this story's people and meetings: what asks first, then what is known, then who is new. */
export function Links({ links }: { links: Arranged | null }) {
  const answer = useAnswer();
  if (!links) return <p className="empty links-empty">{text('lk_looking')}</p>;
  const { doubts, officials, meetings, first } = links;
  const nothing = doubts.length + officials.length + meetings.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(event.target, by);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only help; every item is reached without them
    <div className="links" tabIndex={-1} onKeyDown={onKeyDown} data-testid="links">
      {nothing && <p className="empty links-empty">{text('lk_none')}</p>}
      <Part id="links-maybe" className="asks" title={text('lk_maybe', doubts.length)} count={doubts.length}>
        {doubts.some(({ own }) => !own) && <p className="empty links-note">{text('lk_saves_first')}</p>}
        <ul className="link-list">
          {doubts.map((doubt) => (
            <DoubtItem key={`${doubt.fact} ${doubt.other.id}`} doubt={doubt} answer={answer} />
          ))}
        </ul>
      </Part>
      <Part
        id="links-met"
        className="official"
        title={text('lk_met', officials.length)}
        count={officials.length}
      >
        <ul className="link-list">
          {officials.map((official) => (
            <MetItem key={official.fact} official={official} />
          ))}
        </ul>
      </Part>
      <Part
        id="links-told"
        className="meeting"
        title={text('lk_told', meetings.length)}
        count={meetings.length}
      >
        <ul className="link-list">
          {meetings.map((meeting) => (
            <ToldItem key={meeting.fact} meeting={meeting} />
          ))}
        </ul>
      </Part>
      {first.length > 0 && (
        <Collapsible.Root className="links-first">
          <Collapsible.Trigger className="link" data-testid="links-first">
            <ChevronDown size={14} aria-hidden className="turn" />
            {text('lk_first', first.length)}
          </Collapsible.Trigger>
          <Collapsible.Panel>
            <ul>
              {first.map(({ fact, name }) => (
                <li key={fact}>{shown(name)}</li>
              ))}
            </ul>
          </Collapsible.Panel>
        </Collapsible.Root>
      )}
    </div>
  );
}

interface PartProps {
  id: string;
  className: string;
  title: string;
  count: number;
  children: ReactNode;
}

/** A section, left out while it has nothing to say. */
function Part({ id, className, title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className={`section-head ${className}`}>
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
