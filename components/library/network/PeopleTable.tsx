import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { shown, type TextKey, text } from '../../text.ts';
import { hrefOf } from '../route.ts';
import type { Graph } from './graph.ts';
import { type Column, linesOf, type PersonLine, sorted } from './rows.ts';

const headings: Record<Column, TextKey> = {
  name: 'lc_column_person',
  together: 'lc_column_together',
  meetings: 'lc_column_meetings',
  met: 'lc_column_met',
};

interface PeopleTableProps {
  graph: Graph;
  chosen: string | null;
  /** Id of the heading above. */
  labelledBy: string;
  onChoose(person: string | null): void;
}

/** What the drawing shows, as a table: arrows go from row to row, Enter chooses, Escape shows everyone again. */
export function PeopleTable({ graph, chosen, labelledBy, onChoose }: PeopleTableProps) {
  const [sorting, setSorting] = useState<{ column: Column; reverse: boolean } | null>(null);
  const [at, setAt] = useState(0);
  const usual: Column = chosen === null ? 'meetings' : 'together';
  const column = sorting && (chosen !== null || sorting.column !== 'together') ? sorting.column : usual;
  const reverse = sorting?.column === column && sorting.reverse;
  const lines = sorted(linesOf(graph, chosen), column, reverse);
  const columns: Column[] =
    chosen === null ? ['name', 'meetings', 'met'] : ['name', 'together', 'meetings', 'met'];
  const active = Math.max(0, Math.min(at, lines.length - 1));

  // The rows are others once someone is chosen: the first has the focus, on the way back the one chosen before.
  const body = useRef<HTMLTableSectionElement>(null);
  const before = useRef({ chosen, focused: false });
  useLayoutEffect(() => {
    if (before.current.chosen === chosen) return;
    const came = chosen === null ? before.current.chosen : null;
    const row = Math.max(
      0,
      lines.findIndex(({ person: { id } }) => id === came),
    );
    setAt(row);
    if (before.current.focused) rowsOf(body.current)[row]?.focus();
    before.current = { chosen, focused: false };
  });
  const choose = (person: string | null) => {
    before.current.focused = body.current?.contains(document.activeElement) ?? false;
    onChoose(person);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return choose(null);
    const to = rowByKey(event.key, active, lines.length);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    rowsOf(body.current)[to]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is the grid's own markup
    <table role="grid" className="network-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th
              key={name}
              scope="col"
              aria-sort={
                column !== name ? undefined : reverse === (name === 'name') ? 'descending' : 'ascending'
              }
            >
              <button
                type="button"
                onClick={() => setSorting({ column: name, reverse: column === name && !reverse })}
              >
                {text(headings[name])}
                {column === name &&
                  (reverse ? <ArrowUp size={13} aria-hidden /> : <ArrowDown size={13} aria-hidden />)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {lines.map((line, row) => (
          <Row
            key={line.person.id}
            line={line}
            together={chosen !== null}
            active={row === active}
            onChoose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}

const rowsOf = (body: HTMLElement | null): HTMLElement[] => [
  ...(body?.querySelectorAll<HTMLElement>('[data-testid=network-row]') ?? []),
];

function rowByKey(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

interface RowProps {
  line: PersonLine;
  together: boolean;
  active: boolean;
  onChoose(person: string): void;
}

const Row = memo(function Row({ line: { person, together: times }, together, active, onChoose }: RowProps) {
  const tabIndex = active ? 0 : -1;
  return (
    <tr
      data-testid="network-row"
      data-person={person.id}
      tabIndex={tabIndex}
      onClick={() => onChoose(person.id)}
      onKeyDown={({ key, target, currentTarget }) =>
        key === 'Enter' && target === currentTarget && onChoose(person.id)
      }
    >
      <td>
        <a href={hrefOf({ page: 'person', id: person.id })} tabIndex={tabIndex}>
          {shown(person.name)}
        </a>
      </td>
      {together && <td>{times}</td>}
      <td>{person.meetings}</td>
      <td>{person.met.size}</td>
    </tr>
  );
});
