import { useState } from 'react';
import { text } from '../../text.ts';
import { byYear } from '../parts/groups.ts';
import { MeetingList } from '../parts/MeetingList.tsx';
import { Part } from '../parts/Part.tsx';
import type { EventRow } from '../services.ts';
import { YearCalendar } from './YearCalendar.tsx';

/** The meetings of a body: a year of them on a calendar, and in a list; a day chosen there narrows the list. */
export function BodyMeetings({ meetings }: { meetings: readonly EventRow[] }) {
  const years = byYear(meetings, ({ day }) => day);
  const [chosenYear, setYear] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const current = years.find(({ year }) => year === chosenYear) ?? years[0];
  const listed = (current?.items ?? []).filter((event) => day === null || event.day === day);

  return (
    <Part title={text('lp_meetings')} count={meetings.length} kind="meeting">
      {!current && <p className="soft">{text('lp_no_meetings_body')}</p>}
      {years.length > 1 && (
        <fieldset className="role-filter">
          <legend className="unseen">{text('lp_year')}</legend>
          {years.map(({ year, items }) => (
            <button
              key={year}
              type="button"
              className="chip-button"
              aria-pressed={year === current?.year}
              onClick={() => {
                setYear(year);
                setDay(null);
              }}
            >
              {`${year} · ${items.length}`}
            </button>
          ))}
        </fieldset>
      )}
      {current && (
        <YearCalendar
          days={current.items.map((event) => event.day)}
          chosen={day}
          onChoose={(each) => setDay(each === day ? null : each)}
        />
      )}
      <MeetingList lines={listed.map((event) => ({ event, roles: [] }))} testId="body-meeting" />
    </Part>
  );
}
