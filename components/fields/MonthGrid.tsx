import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../IconButton.tsx';
import { text } from '../text.ts';
import { dayWords, monthWords } from './day-words.ts';
import { MonthTable } from './MonthTable.tsx';
import { dayByKey, shiftMonth } from './month.ts';

interface MonthGridProps {
  className: string;
  /** The day that has the focus once the grid has it: its month is shown. */
  day: string;
  today: string;
  /** What the cell of a day is besides a button that goes by its day. */
  cell(day: string): ComponentProps<'button'>;
  /** What stands beside the name of the month. */
  children?: ReactNode;
  onDay(day: string): void;
}

/** A month as a grid of days: arrows, Home and End go by day, PageUp and PageDown by month, with Shift by year. */
export function MonthGrid({ className, day, today, cell: cellOf, children, onDay }: MonthGridProps) {
  const heading = useId();
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    moved.current = false;
  }, [day]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayByKey(day, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    onDay(next);
  };

  return (
    <div className={className}>
      <div className="calendar-head">
        <IconButton label={text('date_month_before')} onClick={() => onDay(shiftMonth(day, -1))}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <strong id={heading} aria-live="polite">
          {monthWords(day)}
        </strong>
        <IconButton label={text('date_month_after')} onClick={() => onDay(shiftMonth(day, 1))}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        {children}
      </div>
      <MonthTable
        ref={grid}
        role="grid"
        aria-labelledby={heading}
        onKeyDown={onKeyDown}
        month={day.slice(0, 7)}
        cell={(own) => (
          <button
            type="button"
            data-day={own}
            tabIndex={own === day ? 0 : -1}
            aria-label={dayWords(own)}
            aria-current={own === today ? 'date' : undefined}
            {...cellOf(own)}
          />
        )}
      />
    </div>
  );
}
