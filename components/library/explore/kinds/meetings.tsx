import type { Role } from '../../../../lib/model/index.ts';
import { shown, text, titled } from '../../../text.ts';
import { showDate } from '../../../time.ts';
import { kindWord, partWord } from '../../../words.ts';
import { Clamped } from '../../parts/Clamped.tsx';
import { hrefOf } from '../../route.ts';
import type { Rows } from '../../services.ts';
import { Figure } from '../cells.tsx';
import type { Kind } from '../kind.ts';

type Meeting = Rows['meetings'];

const CHAIR: Role = 'chủ trì';

/** Chairs who are named in a cell; an opening lists the whole praesidium. */
const NAMED = 3;

const chairsOf = (row: Meeting): string[] =>
  row.people.filter(({ roles }) => roles.includes(CHAIR)).map(({ name }) => shown(name));

function Chairs({ names }: { names: string[] }) {
  if (names.length <= NAMED + 1) return names.join(', ');
  return (
    <span title={names.join(', ')}>
      {names.slice(0, NAMED).join(', ')}{' '}
      <span className="none">{text('lib_and_more', names.length - NAMED)}</span>
    </span>
  );
}

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
      cell: (row) => <Clamped href={hrefOf({ page: 'meeting', id: row.id })} words={titled(row.name)} />,
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
      value: (row) => chairsOf(row).join(', '),
      cell: (row) => <Chairs names={chairsOf(row)} />,
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
