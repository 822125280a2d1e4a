import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { text } from '../../text.ts';
import type { Sort } from './filters.ts';
import type { Column } from './kind.ts';

interface HeadCellProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onSort(sort: Sort | null): void;
}

/** A column's name: pressed once it sorts, twice the other way, a third time as it was. */
export function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { key, label, numeric, down: firstDown = false } = column;
  const down = sort?.column === key ? sort.down : null;
  const press = () =>
    onSort(
      down === null
        ? { column: key, down: firstDown }
        : down === firstDown
          ? { column: key, down: !firstDown }
          : null,
    );

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not there cannot be laid out by a table.
    // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus.
    <div
      role="columnheader"
      className={numeric ? 'numeric' : undefined}
      aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'}
    >
      <button type="button" data-testid={`sort-${key}`} onClick={press}>
        {text(label)}
        {down === true && <ArrowDown size={13} aria-hidden />}
        {down === false && <ArrowUp size={13} aria-hidden />}
      </button>
    </div>
  );
}
