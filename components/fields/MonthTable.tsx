import type { ComponentProps, ReactNode } from 'react';
import { weekdays } from './day-words.ts';
import { weeksOf } from './month.ts';

interface MonthTableProps extends Omit<ComponentProps<'table'>, 'children'> {
  /** `2031-04`. */
  month: string;
  /** What stands in the cell of an ISO day. */
  cell(day: string): ReactNode;
  caption?: string;
}

/** The weeks of a month, a column each weekday. */
export function MonthTable({ month, cell, caption, ...table }: MonthTableProps) {
  return (
    <table {...table}>
      {caption && <caption>{caption}</caption>}
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
              <td key={at}>{day && cell(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
