import type { CSSProperties } from 'react';
import { text } from '../../text.ts';
import type { Sort } from './filters.ts';
import { HeadCell } from './HeadCell.tsx';
import type { Shelf } from './shelf.ts';
import { useGrid } from './use-grid.ts';

interface ExploreTableProps<Row> {
  label: string;
  /** The address: where in the table the reader was is kept by it. */
  place: string;
  shelf: Shelf<Row>;
  order: Int32Array;
  sort: Sort | null;
  onSort(sort: Sort | null): void;
}

/** The rows that can be seen, of however many there are. One row takes the focus, its link is opened by Enter. */
export function ExploreTable<Row>({ label, place, shelf, order, sort, onSort }: ExploreTableProps<Row>) {
  const { kind, rows } = shelf;
  const { body, virtual, active, onKeyDown, onClick, setActive } = useGrid(order.length, place);
  const columns = kind.columns.map(({ width }) => width).join(' ');

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not there cannot be laid out by a table.
    <div
      role="grid"
      className="grid"
      data-testid="explore-table"
      aria-label={label}
      aria-rowcount={order.length + 1}
      aria-colcount={kind.columns.length}
      style={{ '--columns': columns } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div role="row" aria-rowindex={1} className="grid-head">
        {kind.columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div
        ref={body}
        role="rowgroup"
        className="grid-body"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[order[index] ?? 0];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={index}
              role="row"
              ref={virtual.measureElement}
              className="grid-row"
              data-testid="explore-row"
              data-id={kind.id(row)}
              data-index={index}
              aria-rowindex={index + 2}
              tabIndex={index === active ? 0 : -1}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
              onFocus={() => setActive(index)}
            >
              {kind.columns.map((column, at) => (
                // biome-ignore lint/a11y/useSemanticElements: see above.
                // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus.
                <div
                  key={column.key}
                  role="gridcell"
                  className={column.numeric ? 'numeric' : undefined}
                  data-first={at === 0 || undefined}
                  data-label={text(column.label)}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
