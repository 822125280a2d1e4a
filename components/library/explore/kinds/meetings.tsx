import type { Role } from '../../../../lib/model/index.ts';
import type { Rows } from '../../../services.ts';
import { shown, text } from '../../../text.ts';
import { showDate } from '../../../time.ts';
import { kindWord, partWord } from '../../../words.ts';
import { hrefOf } from '../../route.ts';
import { Figure } from '../cells.tsx';
import type { Kind } from '../kind.ts';

type Meeting = Rows['meetings'];

const CHAIR: Role = 'chủ trì';

const chairs = (row: Meeting): string =>
  row.people
    .filter(({ roles }) => roles.includes(CHAIR))
    .map(({ name }) => name)
    .join(', ');

/** Real meetings: by name, body and people. */
export const meetings: Kind<Meeting> = {
  id: (row) => row.id,
  words: (row) => [row.name, row.body, row.place, ...row.people.map(({ name }) => name)].join(' '),
  // A month goes on to its end: `2020-05~` is after `2020-05-31`.
  days: (row) => [row.day, `${row.date?.split('/').at(-1) ?? row.day}~`],
  facets: {
    place: (row) => row.places,
    body: (row) => (row.body ? [row.body] : []),
    role: (row) => [...new Set(row.people.flatMap(({ roles }) => roles))],
  },
  usual: { column: 'day', down: true },
  columns: [
    {
      key: 'name',
      label: 'lib_col_meeting',
      value: (row) => row.name,
      cell: (row) => <a href={hrefOf({ page: 'meeting', id: row.id })}>{shown(row.name)}</a>,
      width: 'minmax(0, 3fr)',
    },
    {
      key: 'kind',
      label: 'lib_col_kind',
      value: (row) => row.kind,
      cell: (row) => <span className="of-meeting">{kindWord(row.kind)}</span>,
      width: '7.5rem',
    },
    {
      key: 'day',
      label: 'lib_col_day',
      value: (row) => row.day,
      cell: (row) => (
        <span className="of-date">
          {row.partOfDay && `${partWord(row.partOfDay)} `}
          {showDate(row.date ?? row.day)}
          {row.status === 'planned' && <em> {text('lib_planned')}</em>}
        </span>
      ),
      down: true,
      width: '8.5rem',
    },
    {
      key: 'body',
      label: 'lib_col_body',
      value: (row) => row.body ?? '',
      cell: (row) => shown(row.body ?? ''),
      width: 'minmax(0, 1.6fr)',
    },
    {
      key: 'chair',
      label: 'lib_col_chair',
      value: chairs,
      cell: (row) => shown(chairs(row)),
      width: 'minmax(0, 1.6fr)',
    },
    {
      key: 'reports',
      label: 'lib_col_stories',
      value: (row) => row.reportCount,
      cell: (row) => (
        <>
          <Figure of={row.reportCount} />
          {row.disputed && <em className="missing"> {text('lib_disputed')}</em>}
        </>
      ),
      down: true,
      numeric: true,
      width: '7rem',
    },
  ],
};
