import { type Ref, useState } from 'react';
import { MonthGrid } from './MonthGrid.tsx';

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

/** A month to pick a day from. */
export function Calendar({ chosen, start, today, focusRef, onPick }: CalendarProps) {
  const [day, setDay] = useState(start);
  const [from, to] = [chosen[0] ?? '', chosen.at(-1) ?? ''];
  const state = (cell: string) =>
    cell === from || cell === to ? 'chosen' : cell > from && cell < to ? 'between' : undefined;

  return (
    <MonthGrid
      className="calendar"
      day={day}
      today={today}
      onDay={setDay}
      cell={(cell) => ({
        ref: cell === day ? focusRef : undefined,
        'aria-pressed': state(cell) !== undefined,
        onClick: () => onPick(cell),
        children: Number(cell.slice(8)),
        ...{ 'data-state': state(cell) },
      })}
    />
  );
}
