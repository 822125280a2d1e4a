import { dayWords } from '../../fields/day-words.ts';
import { MonthGrid } from '../../fields/MonthGrid.tsx';
import { text, titled } from '../../text.ts';
import type { MeetingLine } from './by-day.ts';

/** Names of a day that have room in its cell. */
const NAMED = 3;

interface MonthOfMeetingsProps {
  /** The day that has the focus once the table has it. */
  cursor: string;
  /** The day whose list is open. */
  chosen: string | null;
  today: string;
  /** Null while they are fetched. */
  days: Map<string, MeetingLine[]> | null;
  onDay(day: string): void;
  onPick(day: string, byKey: boolean): void;
}

/** A month with what meets on its days; Enter or a click opens a day. */
export function MonthOfMeetings({ cursor, chosen, today, days, onDay, onPick }: MonthOfMeetingsProps) {
  return (
    <MonthGrid
      className="month"
      day={cursor}
      today={today}
      onDay={onDay}
      cell={(day) => {
        const meetings = days?.get(day) ?? [];
        return {
          // The name stands in the button itself, in words instead of figures.
          'aria-label': undefined,
          'aria-pressed': day === chosen,
          // A key that presses a button clicks it zero times.
          onClick: ({ detail }) => onPick(day, detail === 0),
          children: <Cell day={day} meetings={meetings} />,
          ...{ 'data-testid': 'calendar-day', 'data-count': meetings.length },
        };
      }}
    >
      <Legend />
    </MonthGrid>
  );
}

function countWords(meetings: MeetingLine[]): string {
  const planned = meetings.filter(({ status }) => status === 'planned').length;
  const count = text('lc_meetings', meetings.length);
  return planned > 0 ? `${count}, ${text('lc_of_them_planned', planned)}` : count;
}

function Cell({ day, meetings }: { day: string; meetings: MeetingLine[] }) {
  return (
    <>
      <span className="unseen">
        {dayWords(day)}: {countWords(meetings)}
      </span>
      <span className="day-head" aria-hidden>
        <b>{Number(day.slice(8))}</b>
        {meetings.length > 0 && <em>{meetings.length}</em>}
      </span>
      {meetings.slice(0, NAMED).map(({ id, name, status }) => (
        <span key={id} className="day-name" data-status={status} aria-hidden>
          {titled(name)}
        </span>
      ))}
      {meetings.length > NAMED && (
        <span className="day-more" aria-hidden>
          {text('lc_more', meetings.length - NAMED)}
        </span>
      )}
    </>
  );
}

function Legend() {
  return (
    <p className="month-legend">
      <span className="day-name" data-status="held">
        {text('lc_held')}
      </span>
      <span className="day-name" data-status="planned">
        {text('lc_planned')}
      </span>
    </p>
  );
}
