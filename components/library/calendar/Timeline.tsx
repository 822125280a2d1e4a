import { useLiveQuery } from 'dexie-react-hooks';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { KeyboardEvent } from 'react';
import { monthWords } from '../../fields/day-words.ts';
import { IconButton } from '../../IconButton.tsx';
import { text } from '../../text.ts';
import { meetingCounts } from '../services.ts';
import { monthByKey, monthsOf } from './timeline.ts';

interface TimelineProps {
  /** The month shown below. */
  month: string;
  span: { first: string; last: string };
  onMonth(month: string): void;
}

/** The meetings of a year, month by month, as bars; a bar leads to its month. */
export function Timeline({ month, span, onMonth }: TimelineProps) {
  const year = Number(month.slice(0, 4));
  const told = useLiveQuery(async () => ({ year, counts: await meetingCounts(year) }), [year]);
  const counts = told?.year === year ? told.counts : [];
  const most = Math.max(1, ...counts);
  const to = (shift: number) => onMonth(`${year + shift}${month.slice(4)}`);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = monthByKey(month, event.key);
    if (!next) return;
    event.preventDefault();
    const list = event.currentTarget;
    onMonth(next);
    // The bars of another year stand in the same places.
    requestAnimationFrame(() => list.querySelectorAll('button')[Number(next.slice(5)) - 1]?.focus());
  };

  return (
    <section className="timeline" aria-labelledby="timeline-year">
      <div className="calendar-head">
        <IconButton
          label={text('lc_year_before')}
          disabled={year <= Number(span.first.slice(0, 4))}
          onClick={() => to(-1)}
        >
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <h2 id="timeline-year" aria-live="polite">
          {text('lc_year', year)}
        </h2>
        <IconButton
          label={text('lc_year_after')}
          disabled={year >= Number(span.last.slice(0, 4))}
          onClick={() => to(1)}
        >
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        <p>
          {text('lc_meetings', told?.year === year ? counts.reduce((sum, count) => sum + count, 0) : '…')}
        </p>
      </div>
      <ol onKeyDown={onKeyDown}>
        {monthsOf(year).map((bar, at) => (
          <li key={bar}>
            <button
              type="button"
              data-testid="timeline-month"
              data-month={bar}
              tabIndex={bar === month ? 0 : -1}
              aria-current={bar === month ? 'date' : undefined}
              onClick={() => onMonth(bar)}
            >
              <span className="unseen">
                {monthWords(`${bar}-01`)}: {text('lc_meetings', counts[at] ?? 0)}
              </span>
              <span className="timeline-count" aria-hidden>
                {counts[at] || ''}
              </span>
              <i style={{ height: `${((counts[at] ?? 0) / most) * 100}%` }} />
              <span aria-hidden>
                <b>{text('lc_month_short', '')}</b>
                {at + 1}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
