import type { ReactNode } from 'react';
import { type TextKey, text } from '../../text.ts';
import type { Queue } from '../queue/entries.ts';
import type { Entry, Kind } from '../queue/entry.ts';
import { KINDS } from '../queue/entry.ts';
import { useRecord } from '../review-context.ts';
import { AddMeeting, AddOfficial } from './Additions.tsx';
import { around, Fact } from './Fact.tsx';

const heads: Record<Kind, { title: TextKey; none?: TextKey }> = {
  meeting: { title: 'section_meetings', none: 'no_meetings' },
  official: { title: 'section_officials', none: 'no_officials' },
  document: { title: 'section_documents' },
  figure: { title: 'section_figures' },
  deadline: { title: 'section_deadlines' },
};

/** The record of a story: what is doubtful first, then kind by kind; a kind without facts is left out, but for the first two. */
export function Sections({ queue: { doubtful, certain } }: { queue: Queue }) {
  const { reviewed } = useRecord();
  const counts: Record<Kind, number> = {
    meeting: reviewed.meetings.length,
    official: reviewed.officials.length,
    document: reviewed.documents.length,
    figure: reviewed.figures.length,
    deadline: reviewed.deadlines.length,
  };
  return (
    <>
      {doubtful.length > 0 && (
        <Section id="doubtful" className="asks" title={text('section_doubtful', doubtful.length)}>
          <Facts entries={doubtful} />
        </Section>
      )}
      {KINDS.map((kind) => {
        const { title, none } = heads[kind];
        const entries = certain.filter((entry) => entry.kind === kind);
        if (counts[kind] === 0 && !none) return null;
        const above = counts[kind] - entries.length;
        return (
          <Section
            key={kind}
            id={`${kind}s`}
            className={kind}
            title={text(title, counts[kind])}
            action={kind === 'meeting' ? <AddMeeting /> : kind === 'official' ? <AddOfficial /> : null}
          >
            {counts[kind] === 0 && none && <p className="empty">{text(none)}</p>}
            {above > 0 && <p className="empty">{text('facts_above', above)}</p>}
            <Facts entries={entries} />
          </Section>
        );
      })}
    </>
  );
}

interface SectionProps {
  id: string;
  className: string;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

function Section({ id, className, title, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className={`section-head ${className}`}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

function Facts({ entries }: { entries: Entry[] }) {
  const recorded = useRecord();
  if (entries.length === 0) return null;
  return (
    <ul className={entries.some(({ kind }) => kind === 'meeting') ? 'facts' : 'facts rows'}>
      {entries.map((entry) => (
        <Fact key={entry.fact.id} entry={entry} around={around(entry, recorded)} />
      ))}
    </ul>
  );
}
