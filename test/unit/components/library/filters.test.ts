import { expect, test } from 'vitest';
import { readFilters, readSort, tableHref } from '../../../../components/library/explore/filters.ts';
import { hashQuery } from '../../../../components/library/route.ts';

test('what is asked of a table stands in its address', () => {
  const filters = { text: 'tỉnh & ủy', from: '2031-05', place: 'Sông Lam', reviewed: 'no' };
  const sort = { column: 'day', down: true };
  const href = tableHref('people', filters, sort);
  expect(href.startsWith('#/?table=people&')).toBe(true);
  expect(readFilters(hashQuery(href))).toEqual(filters);
  expect(readSort(hashQuery(href), ['name', 'day'])).toEqual(sort);
});

test('asking nothing leaves the plain address', () => {
  expect(tableHref('stories', { text: '', place: '' }, null)).toBe('#/');
});

test('a column that the table lacks sorts nothing', () => {
  expect(readSort(new URLSearchParams('sort=-nothing'), ['name'])).toBeNull();
});
