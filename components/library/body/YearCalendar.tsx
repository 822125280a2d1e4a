import { dayWords, monthWords, weekdays } from '../../fields/day-words.ts';
import { weeksOf } from '../../fields/month.ts';
import { text } from '../../text.ts';

interface YearCalendarProps {
  /** ISO days with a meeting, one entry a meeting. */
  days: readonly string[];
  chosen: string | null;
  onChoose(day: string): void;
}

/** The months of a year that have meetings; the days of the meetings can be chosen. */
export function YearCalendar({ days, chosen, onChoose }: YearCalendarProps) {
  const times = new Map<string, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();

  return (
    <div className="year-calendar" data-testid="year-calendar">
      {months.map((month) => (
        <table key={month}>
          <caption>{monthWords(`${month}-01`)}</caption>
          <thead>
            <tr>
              {weekdays().map(({ short, long }) => (
                <th key={short} scope="col" abbr={long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the weekday is what the cell is
                  <td key={at}>
                    {day && times.has(day) ? (
                      <button
                        type="button"
                        data-day={day}
                        aria-pressed={day === chosen}
                        aria-label={text('lp_day_meetings', dayWords(day), times.get(day) ?? 0)}
                        onClick={() => onChoose(day)}
                      >
                        {Number(day.slice(8))}
                      </button>
                    ) : (
                      day && <span className="plain-day">{Number(day.slice(8))}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
