import Check from 'lucide-react/icons/check';
import { shown, text } from '../../../text.ts';
import { showDate, showPosted } from '../../../time.ts';
import type { Rows } from '../../services.ts';
import { Figure, StoryLink } from '../cells.tsx';
import type { Kind } from '../kind.ts';

/** Stories: by headline and paper. */
export const stories: Kind<Rows['stories']> = {
  id: (row) => row.url,
  words: (row) => `${row.title} ${row.outlet}`,
  days: (row) => [row.day, row.day],
  facets: {
    place: (row) => row.places,
    outlet: (row) => [row.outlet],
    tag: (row) => row.tags,
    reviewed: (row) => [row.reviewed ? 'yes' : 'no'],
  },
  usual: { column: 'day', down: true },
  columns: [
    {
      key: 'title',
      label: 'lib_col_title',
      value: (row) => row.title,
      cell: (row) => <StoryLink url={row.url} title={row.title} />,
      width: 'minmax(0, 4fr)',
    },
    {
      key: 'outlet',
      label: 'lib_col_outlet',
      value: (row) => row.outlet,
      cell: (row) => shown(row.outlet),
      width: 'minmax(0, 1.2fr)',
    },
    {
      key: 'day',
      label: 'lib_col_posted',
      value: (row) => row.publishedAt ?? row.day,
      cell: (row) => (row.publishedAt ? showPosted(row.publishedAt) : showDate(row.day)),
      down: true,
      width: '9rem',
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
      key: 'people',
      label: 'lib_col_people',
      value: (row) => row.officialCount,
      cell: (row) => <Figure of={row.officialCount} />,
      down: true,
      numeric: true,
      width: '6rem',
    },
    {
      key: 'reviewed',
      label: 'lib_col_reviewed',
      value: (row) => (row.reviewed ? 1 : 0),
      cell: (row) =>
        row.reviewed && (
          <span className="done">
            <Check size={14} aria-hidden />
            {text('lib_reviewed')}
          </span>
        ),
      down: true,
      width: '7.5rem',
    },
  ],
};
