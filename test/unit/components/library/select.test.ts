import { expect, test } from 'vitest';
import type { Facet, Filters } from '../../../../components/library/explore/filters.ts';
import type { Kind } from '../../../../components/library/explore/kind.ts';
import { select } from '../../../../components/library/explore/select.ts';
import { makeShelf } from '../../../../components/library/explore/shelf.ts';

interface Row {
  id: string;
  name: string;
  days: [string, string];
  place: string[];
  body: string;
  count: number;
}

const column = (key: 'name' | 'body' | 'count') =>
  ({ key, label: 'name', value: (row: Row) => row[key], cell: () => null, width: '1fr' }) as const;

const kind: Kind<Row> = {
  id: (row) => row.id,
  words: (row) => row.name,
  days: (row) => row.days,
  facets: { place: (row) => row.place, body: (row) => (row.body ? [row.body] : []) },
  usual: { column: 'id', down: false },
  columns: [column('name'), column('body'), column('count')],
};

const day = (said: string): [string, string] => [said, said];
const rows: Row[] = [
  {
    id: 'a',
    name: 'Trần Hữu Đạt',
    days: day('2031-05-31'),
    place: ['Sông Lam'],
    body: 'Tỉnh ủy Sông Lam',
    count: 2,
  },
  { id: 'b', name: 'Đặng Thị Ước', days: day('2031-05-01'), place: ['Lam Giang'], body: '', count: 9 },
  {
    id: 'c',
    name: 'Lê Hòa',
    days: ['2031-04-01', '2031-06-30'],
    place: ['Sông Lam', 'Núi Hồng'],
    body: 'UBND tỉnh',
    count: 2,
  },
  { id: 'd', name: 'Lê Hoà An', days: day('2030-12-12'), place: [], body: 'Tỉnh ủy Núi Hồng', count: 30 },
];
const shelf = makeShelf(kind, rows);
const found = (filters: Filters, sort: Parameters<typeof select>[2] = null) =>
  Array.from(select(shelf, filters, sort).rows, (at) => rows[at]?.id).join('');

test.each<[Filters, string]>([
  [{}, 'abcd'],
  [{ text: 'dat' }, 'a'],
  [{ text: 'ĐẠT  tran' }, 'a'],
  [{ text: 'hòa' }, 'cd'],
  [{ text: 'hoa'.normalize('NFD') }, 'cd'],
  [{ from: '2031-05-02' }, 'ac'],
  [{ to: '2031-05' }, 'abcd'],
  [{ from: '2031-05', to: '2031-05' }, 'abc'],
  [{ from: '2031-06' }, 'c'],
  [{ to: '2031-04-30' }, 'cd'],
  [{ from: '2031-05-30/2031-06-01', to: '2031-05-30/2031-06-01' }, 'ac'],
  [{ place: 'Sông Lam' }, 'ac'],
  [{ body: 'tinh uy' }, 'ad'],
  [{ body: 'tỉnh ủy', place: 'Sông Lam' }, 'a'],
  [{ place: 'Nowhere' }, ''],
  // A filter of another table asks nothing of this one.
  [{ outlet: 'Báo Sông Lam' }, 'abcd'],
])('%j leaves %s', (filters, ids) => {
  expect(found(filters)).toBe(ids);
});

test.each<[string, boolean, string]>([
  ['name', false, 'bcda'],
  ['name', true, 'adcb'],
  ['count', false, 'acbd'],
  // Equals keep the order they came in, or down the other way round.
  ['count', true, 'dbca'],
  // Nothing stands last whichever way is sorted.
  ['body', false, 'dacb'],
  ['body', true, 'cadb'],
  ['unknown', false, 'abcd'],
])('by %s (down: %s) it is %s', (column, down, ids) => {
  expect(found({}, { column, down })).toBe(ids);
});

test('a value is counted by what it would leave, the other filters kept', () => {
  const counts = (facet: Facet, filters: Filters) =>
    Object.fromEntries(select(shelf, filters, null).counts[facet] ?? []);
  expect(counts('place', {})).toEqual({ 'Sông Lam': 2, 'Lam Giang': 1, 'Núi Hồng': 1 });
  expect(counts('place', { place: 'Lam Giang' })).toEqual({ 'Sông Lam': 2, 'Lam Giang': 1, 'Núi Hồng': 1 });
  expect(counts('body', { place: 'Sông Lam' })).toEqual({ 'Tỉnh ủy Sông Lam': 1, 'UBND tỉnh': 1 });
  expect(counts('place', { body: 'tinh uy' })).toEqual({ 'Sông Lam': 1 });
});
