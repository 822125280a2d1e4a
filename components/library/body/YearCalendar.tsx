import { dayWords, monthWords } from '../../fields/day-words.ts';
import { MonthTable } from '../../fields/MonthTable.tsx';
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
        <MonthTable
          key={month}
          month={month}
          caption={monthWords(`${month}-01`)}
          cell={(day) =>
            times.has(day) ? (
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
              <span className="plain-day">{Number(day.slice(8))}</span>
            )
          }
        />
      ))}
    </div>
  );
}
