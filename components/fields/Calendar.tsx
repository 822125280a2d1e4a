import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../IconButton.tsx';
import { text } from '../text.ts';
import { dayWords, monthWords, weekdays } from './day-words.ts';
import { dayByKey, shiftMonth, weeksOf } from './month.ts';

interface CalendarProps {
  /** The days that are chosen now: one, the ends of a span, or none. */
  chosen: string[];
  /** Where the grid opens. */
  start: string;
  today: string;
  /** The day that takes the focus. */
  focusRef: Ref<HTMLButtonElement>;
  onPick(day: string): void;
}

/** A month as a grid of days: arrows, Home and End go by day, PageUp and PageDown by month, with Shift by year. */
export function Calendar({ chosen, start, today, focusRef, onPick }: CalendarProps) {
  const heading = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [day, setDay] = useState(start);
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
    setDay(next);
  };

  const [from, to] = [chosen[0] ?? '', chosen.at(-1) ?? ''];
  const state = (cell: string) =>
    cell === from || cell === to ? 'chosen' : cell > from && cell < to ? 'between' : undefined;

  return (
    <div className="calendar">
      <div className="calendar-head">
        <IconButton label={text('date_month_before')} onClick={() => setDay(shiftMonth(day, -1))}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <strong id={heading} aria-live="polite">
          {monthWords(day)}
        </strong>
        <IconButton label={text('date_month_after')} onClick={() => setDay(shiftMonth(day, 1))}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is the grid's own markup */}
      <table ref={grid} role="grid" aria-labelledby={heading} onKeyDown={onKeyDown}>
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
          {weeksOf(day.slice(0, 7)).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the weekday is what the cell is
                <td key={at}>
                  {cell && (
                    <button
                      ref={cell === day ? focusRef : undefined}
                      type="button"
                      data-day={cell}
                      data-state={state(cell)}
                      tabIndex={cell === day ? 0 : -1}
                      aria-label={dayWords(cell)}
                      aria-pressed={state(cell) !== undefined}
                      aria-current={cell === today ? 'date' : undefined}
                      onClick={() => onPick(cell)}
                    >
                      {Number(cell.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
