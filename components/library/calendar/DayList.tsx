import type { Ref } from 'react';
import { shown, text, titled } from '../../text.ts';
import { showDate } from '../../time.ts';
import { kindWord, partWord, roleWord } from '../../words.ts';
import { Clamped } from '../parts/Clamped.tsx';
import { hrefOf } from '../route.ts';
import type { MeetingLine } from './by-day.ts';

/** People of a meeting who are named in a list. */
const NAMED = 6;

interface DayListProps {
  ref: Ref<HTMLHeadingElement>;
  heading: string;
  meetings: MeetingLine[];
  waiting: boolean;
  /** Escape: back to the day in the table. */
  onBack(): void;
}

/** The meetings of one day. */
export function DayList({ ref, heading, meetings, waiting, onBack }: DayListProps) {
  return (
    <section
      aria-labelledby="day-heading"
      aria-busy={waiting}
      onKeyDown={({ key }) => key === 'Escape' && onBack()}
    >
      <h2 id="day-heading" ref={ref} tabIndex={-1}>
        {heading}
      </h2>
      {meetings.length > 0 ? (
        <MeetingList meetings={meetings} />
      ) : (
        !waiting && <p className="lc-empty">{text('lc_day_empty')}</p>
      )}
    </section>
  );
}

/** Meetings with when, where, who. */
export function MeetingList({ meetings }: { meetings: MeetingLine[] }) {
  return (
    <ul className="day-meetings">
      {meetings.map((meeting) => (
        <li key={meeting.id} data-testid="day-meeting" data-status={meeting.status}>
          <Clamped href={hrefOf({ page: 'meeting', id: meeting.id })} words={titled(meeting.name)} />
          <p className="meta">
            {detailsOf(meeting).map((detail) => (
              <span key={detail}>{shown(detail)}</span>
            ))}
          </p>
          <People meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ status, partOfDay, kind, date, body, place, reportCount }: MeetingLine): string[] {
  const details = [
    status === 'planned' ? text('lc_planned') : null,
    partOfDay && partWord(partOfDay),
    kindWord(kind),
    date === null ? text('lc_day_of_story') : date.includes('/') ? showDate(date) : null,
    body,
    place,
    reportCount > 1 ? text('lc_sources', reportCount) : null,
  ];
  return [...new Set(details.filter((detail) => detail !== null))];
}

function People({ meeting: { people } }: { meeting: MeetingLine }) {
  if (people.length === 0) return null;
  return (
    <ul className="day-people" aria-label={text('lc_people')}>
      {people.slice(0, NAMED).map(({ person, name, roles }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one not linked yet has no id, and two may bear one name
        <li key={`${person} ${at}`}>
          {person ? <a href={hrefOf({ page: 'person', id: person })}>{shown(name)}</a> : shown(name)}
          {roles.includes('chủ trì') && <small> {roleWord('chủ trì')}</small>}
        </li>
      ))}
      {people.length > NAMED && <li>{text('lc_more', people.length - NAMED)}</li>}
    </ul>
  );
}
