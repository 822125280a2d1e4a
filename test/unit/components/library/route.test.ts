import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../../../components/library/route.ts';

const routes: Route[] = [
  { page: 'explore', table: 'stories' },
  { page: 'explore', table: 'people' },
  { page: 'person', id: 'official:nguyễn/văn a?#%' },
  { page: 'meeting', id: 'm1' },
  { page: 'body', id: 'place:sông lam' },
  { page: 'calendar' },
  { page: 'network' },
  { page: 'suggestions' },
  { page: 'search', query: '"ban thường vụ" & tỉnh?' },
];

test.each(routes)('the address of $page leads back to it', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/?table=nothing', '#x'])('%j is the table of stories', (hash) => {
  expect(parseRoute(hash)).toEqual({ page: 'explore', table: 'stories' });
});

test('an escape that is none stays as it was typed', () => {
  expect(parseRoute('#/person/50%')).toEqual({ page: 'person', id: '50%' });
});
