import '../../look/explore.css';
import { useDeferredValue, useMemo } from 'react';
import { type TextKey, text } from '../../text.ts';
import { go, useHash } from '../address.ts';
import { figure } from '../figures.ts';
import { hashQuery, hrefOf, type TableName, tables } from '../route.ts';
import { ExploreTable } from './ExploreTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, isNarrowed, readFilters, readSort, type Sort, tableHref } from './filters.ts';
import { kinds } from './kinds/index.ts';
import { Nothing } from './Nothing.tsx';
import { select } from './select.ts';
import { useShelf } from './use-shelf.ts';

const labels: Record<TableName, TextKey> = {
  stories: 'lib_table_stories',
  people: 'lib_table_people',
  meetings: 'lib_table_meetings',
  documents: 'lib_table_documents',
};

/** Everything kept, as tables that can be narrowed and sorted. What is asked stands in the address. */
export default function Explore<K extends TableName>({ table }: { table: K }) {
  const hash = useHash();
  const { shelf, loading } = useShelf(table);
  const columns = useMemo(() => kinds[table].columns.map(({ key }) => key), [table]);
  const { filters, sort } = useMemo(() => {
    const query = hashQuery(hash);
    return { filters: readFilters(query), sort: readSort(query, columns) };
  }, [hash, columns]);

  // Typing goes on while the rows are gone through.
  const asked = useDeferredValue(filters);
  const order = useDeferredValue(sort);
  const selection = useMemo(() => shelf && select(shelf, asked, order), [shelf, asked, order]);

  const narrow = (change: Filters, typing = false) =>
    go(tableHref(table, { ...filters, ...change }, sort), typing);
  const sortBy = (next: Sort | null) => go(tableHref(table, filters, next));
  const count = selection?.rows.length ?? 0;
  // Nothing kept, nothing to narrow.
  const empty = shelf?.rows.length === 0 && loading === null;

  return (
    <div className="explore">
      <h1 className="unseen">{text('lib_explore_title', text(labels[table]))}</h1>
      <nav className="tables" aria-label={text('lib_tables')}>
        {tables.map((name) => (
          <a
            key={name}
            href={hrefOf({ page: 'explore', table: name })}
            data-testid={`table-${name}`}
            aria-current={name === table ? 'true' : undefined}
          >
            {text(labels[name])}
          </a>
        ))}
      </nav>
      {!empty && (
        <FilterBar kind={kinds[table]} filters={filters} counts={selection?.counts ?? {}} onNarrow={narrow} />
      )}
      <div className="found" hidden={empty}>
        <p role="status" data-testid="explore-count">
          {selection &&
            text(isNarrowed(asked) ? 'lib_count_of' : 'lib_count', said(count), said(shelf?.rows.length))}
        </p>
        {loading !== null && (shelf?.rows.length ?? 0) > 0 && (
          <p className="loading" data-testid="explore-loading">
            {text('lib_loading_rows', said(loading))}
          </p>
        )}
        {isNarrowed(filters) && (
          <button
            type="button"
            className="link"
            data-testid="filter-clear"
            onClick={() => go(tableHref(table, {}, sort))}
          >
            {text('lib_clear')}
          </button>
        )}
      </div>
      {shelf && selection && count > 0 && (
        <ExploreTable
          label={text(labels[table])}
          place={hash}
          shelf={shelf}
          order={selection.rows}
          sort={sort}
          onSort={sortBy}
        />
      )}
      {shelf && selection && count === 0 && loading === null && <Nothing empty={empty} table={table} />}
    </div>
  );
}

const said = (count = 0): string => figure(count);
