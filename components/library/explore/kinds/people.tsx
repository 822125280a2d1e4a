import { shown } from '../../../text.ts';
import { showDate } from '../../../time.ts';
import { postLine } from '../../post-line.ts';
import { hrefOf } from '../../route.ts';
import type { Rows } from '../../services.ts';
import { Figure } from '../cells.tsx';
import type { Kind } from '../kind.ts';

/** People: by name and latest post. */
export const people: Kind<Rows['people']> = {
  id: (row) => row.id,
  words: (row) => `${row.name} ${row.prints.join(' ')} ${postLine(row.post)}`,
  days: (row) => [row.first, row.last],
  facets: {
    place: (row) => row.places,
    body: (row) => (row.post?.body ? [row.post.body] : []),
  },
  usual: { column: 'last', down: true },
  columns: [
    {
      key: 'name',
      label: 'lib_col_name',
      value: (row) => row.name,
      cell: (row) => <a href={hrefOf({ page: 'person', id: row.id })}>{shown(row.name)}</a>,
      width: 'minmax(0, 2fr)',
    },
    {
      key: 'post',
      label: 'lib_col_post',
      value: (row) => postLine(row.post),
      cell: (row) => shown(postLine(row.post)),
      width: 'minmax(0, 3fr)',
    },
    {
      key: 'place',
      label: 'lib_col_place',
      value: (row) => row.places[0] ?? '',
      cell: (row) => shown(row.places.join(', ')),
      width: 'minmax(0, 1.3fr)',
    },
    {
      key: 'stories',
      label: 'lib_col_stories',
      value: (row) => row.storyCount,
      cell: (row) => <Figure of={row.storyCount} />,
      down: true,
      numeric: true,
      width: '6rem',
    },
    {
      key: 'meetings',
      label: 'lib_col_meetings',
      value: (row) => row.meetingCount,
      cell: (row) => <Figure of={row.meetingCount} />,
      down: true,
      numeric: true,
      width: '6.5rem',
    },
    {
      key: 'last',
      label: 'lib_col_last',
      value: (row) => row.last,
      cell: (row) => showDate(row.last),
      down: true,
      width: '7.5rem',
    },
  ],
};
