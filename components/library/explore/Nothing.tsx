import { text } from '../../text.ts';
import type { TableName } from '../route.ts';

/** Instead of a table without rows: how to begin, or that the filters leave nothing. */
export function Nothing({ empty, table }: { empty: boolean; table: TableName }) {
  if (!empty) return <p className="explore-none">{text('lib_none_match')}</p>;
  return (
    <div className="nothing" data-testid="explore-empty">
      <h2>{text(table === 'stories' ? 'lib_empty' : 'lib_empty_table')}</h2>
      <p>{text('lib_empty_help')}</p>
    </div>
  );
}
