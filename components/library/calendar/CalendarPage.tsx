import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { lastDayOf, shiftDay } from '../../../lib/vietnamese/days.ts';
import { dayWords } from '../../fields/day-words.ts';
import { text } from '../../text.ts';
import { today } from '../../today.ts';
import { meetingSpan, meetingsBetween } from '../services.ts';
import { useHashQuery } from '../use-hash-query.ts';
import { byDay, LONGEST } from './by-day.ts';
import { DayList, MeetingList } from './DayList.tsx';
import { MonthOfMeetings } from './MonthOfMeetings.tsx';
import { Timeline } from './Timeline.tsx';

/** Meetings in time: year by year as bars, a month as a table of days, a day as a list. */
export default function CalendarPage() {
  const span = useLiveQuery(async () => ({ value: await meetingSpan() }));
  return (
    <div className="calendar-page" data-testid="calendar-page">
      <h1>{text('lc_calendar')}</h1>
      {span === undefined ? (
        <div className="lc-wait" role="status" aria-label={text('lc_loading')} />
      ) : span.value === null ? (
        <p className="lc-empty">{text('lc_calendar_empty')}</p>
      ) : (
        <Months span={span.value} />
      )}
    </div>
  );
}

const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d\d-\d\d$/.test(day);
const isMonth = (month: string | null): month is string => month !== null && /^\d{4}-\d\d$/.test(month);

function Months({ span }: { span: { first: string; last: string } }) {
  const [query, setQuery] = useHashQuery();
  const [asked, open] = [query.get('month'), query.get('day')];
  const chosen = isDay(open) ? open : null;
  const now = today();
  const [cursor, setCursor] = useState(
    () => chosen ?? (isMonth(asked) ? `${asked}-01` : now < span.last ? now : span.last),
  );
  // The address was changed by hand, or by a link: it leads.
  if (isMonth(asked) && asked !== cursor.slice(0, 7)) setCursor(`${asked}-01`);
  const month = cursor.slice(0, 7);
  const go = (day: string) => {
    setCursor(day);
    setQuery({ month: day.slice(0, 7) });
  };

  const meetings = useLiveQuery(async () => {
    const rows = await meetingsBetween(shiftDay(`${month}-01`, -LONGEST), lastDayOf(month));
    return { month, ...byDay(rows, month) };
  }, [month]);
  const told = meetings?.month === month ? meetings : null;
  // A day of another month stays in the address until another is opened, its list does not.
  const shownDay = chosen?.startsWith(month) ? chosen : null;

  const heading = useRef<HTMLHeadingElement>(null);
  const [entered, setEntered] = useState(0);
  useEffect(() => {
    if (entered > 0) heading.current?.focus();
  }, [entered]);
  const pick = (day: string, byKey: boolean) => {
    setCursor(day);
    setQuery({ month: day.slice(0, 7), day });
    if (byKey) setEntered((times) => times + 1);
  };
  const back = () => document.querySelector<HTMLElement>(`.month [data-day="${cursor}"]`)?.focus();

  return (
    <>
      <Timeline month={month} span={span} onMonth={(to) => go(`${to}-01`)} />
      <div className="calendar-sides">
        <MonthOfMeetings
          cursor={cursor}
          chosen={shownDay}
          today={now}
          days={told?.days ?? null}
          onDay={go}
          onPick={pick}
        />
        <div>
          {shownDay ? (
            <DayList
              ref={heading}
              heading={dayWords(shownDay)}
              meetings={told?.days.get(shownDay) ?? []}
              waiting={!told}
              onBack={back}
            />
          ) : (
            <p className="lc-empty">{text('lc_day_choose')}</p>
          )}
          {told && told.dayless.length > 0 && (
            <section aria-labelledby="dayless">
              <h2 id="dayless">{text('lc_day_unknown', told.dayless.length)}</h2>
              <MeetingList meetings={told.dayless} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
