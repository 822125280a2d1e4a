import { shown } from '../../../text.ts';
import { showDate } from '../../../time.ts';
import type { Rows } from '../../services.ts';
import { StoryLink } from '../cells.tsx';
import type { Kind } from '../kind.ts';

type Cited = Rows['documents'];

const label = (row: Cited): string => [row.type, row.number].filter(Boolean).join(' ');

/** Documents as the stories cite them: by number, issuer and story. */
export const documents: Kind<Cited> = {
  id: (row) => `${row.url} ${row.id}`,
  words: (row) => `${label(row)} ${row.issuer ?? ''} ${row.storyTitle}`,
  days: (row) => [row.day, row.day],
  facets: { body: (row) => (row.issuer ? [row.issuer] : []) },
  usual: { column: 'day', down: true },
  columns: [
    {
      key: 'number',
      label: 'lib_col_document',
      value: label,
      cell: (row) => <strong className="of-document">{shown(label(row))}</strong>,
      width: 'minmax(0, 1.6fr)',
    },
    {
      key: 'issuer',
      label: 'lib_col_issuer',
      value: (row) => row.issuer ?? '',
      cell: (row) => shown(row.issuer ?? ''),
      width: 'minmax(0, 1.4fr)',
    },
    {
      key: 'issued',
      label: 'lib_col_issued',
      value: (row) => row.issuedOn ?? '',
      cell: (row) => row.issuedOn && showDate(row.issuedOn),
      down: true,
      width: '8rem',
    },
    {
      key: 'story',
      label: 'lib_col_cited',
      value: (row) => row.storyTitle,
      cell: (row) => <StoryLink url={row.url} title={row.storyTitle} />,
      width: 'minmax(0, 3fr)',
    },
    {
      key: 'day',
      label: 'lib_col_posted',
      value: (row) => row.day,
      cell: (row) => showDate(row.day),
      down: true,
      width: '8rem',
    },
  ],
};
