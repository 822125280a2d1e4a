import { expect, test } from 'vitest';
import { gatherer, placesOf } from '../../../../components/library/network/gatherings.ts';
import { drawnTies, type Filter, graphOf } from '../../../../components/library/network/graph.ts';
import { inBites, layout } from '../../../../components/library/network/layout.ts';
import { linesOf, sorted } from '../../../../components/library/network/rows.ts';
import { meeting } from './made-meetings.ts';

const all: Filter = { from: null, to: null, place: null, least: 1 };

function gathered() {
  const { gathered, add } = gatherer();
  add([
    meeting({ day: '2031-06-02', who: ['a', 'b', 'c'], places: ['tỉnh Sông Lam'] }),
    meeting({ day: '2031-05-20', who: ['a', 'b'], places: ['tỉnh Sông Lam', 'tỉnh Núi Hồng'] }),
  ]);
  add([
    meeting({ day: '2031-05-10', who: ['c', 'd'], places: ['tỉnh Núi Hồng'] }),
    meeting({ day: '2031-05-09', who: ['d'] }),
    meeting({ day: '2031-07-01', who: ['a', 'd'], status: 'planned' }),
    meeting({ day: '2031-05-01', who: ['', 'a'] }),
    meeting({ day: '2031-05-01', who: ['b', 'b'] }),
  ]);
  return gathered;
}

const told = (filter: Partial<Filter>, most?: number) => {
  const graph = graphOf(gathered(), { ...all, ...filter }, most);
  const name = (at: number) => graph.people[at]?.id;
  return {
    people: graph.people.map(({ id, meetings, met }) => [id, meetings, met.size]),
    ties: graph.ties.map(({ a, b, times }) => `${name(a)}${name(b)} ${times}`),
    left: graph.left,
  };
};

test('who met whom, how often; a plan brings no one together', () => {
  expect(told({})).toEqual({
    people: [
      ['a', 3, 2],
      ['b', 3, 2],
      ['c', 2, 3],
      ['d', 2, 1],
    ],
    ties: ['ab 2', 'ac 1', 'bc 1', 'cd 1'],
    left: 0,
  });
});

test('time, place and least number bound it; a month is a bound too', () => {
  expect(told({ from: '2031-06-01' }).ties).toEqual(['ab 1', 'ac 1', 'bc 1']);
  expect(told({ to: '2031-05' }).ties).toEqual(['ab 1', 'dc 1']);
  expect(told({ place: 'tỉnh Núi Hồng' }).ties).toEqual(['ab 1', 'cd 1']);
  expect(told({ place: 'tỉnh Lam Giang' }).people).toEqual([]);
  expect(told({ least: 2 })).toMatchObject({ ties: ['ab 2'], left: 0 });
});

test('those with the most shared meetings have room, the others are counted', () => {
  expect(told({}, 3)).toMatchObject({ ties: ['ab 2', 'ac 1', 'bc 1'], left: 1 });
});

test('a drawing keeps the strongest tie of each person before others', () => {
  const graph = graphOf(gathered(), all);
  const drawn = (most: number) =>
    drawnTies(graph, most).map(({ a, b }) => `${graph.people[a]?.id}${graph.people[b]?.id}`);
  expect(drawn(3)).toEqual(['ab', 'ac', 'cd']);
  expect(drawn(9)).toEqual(['ab', 'ac', 'cd', 'bc']);
});

test('places, the one with the most meetings first', () => {
  expect(placesOf(gathered())).toEqual(['tỉnh Núi Hồng', 'tỉnh Sông Lam']);
});

test('the table has everyone, or whom the chosen one met', () => {
  const graph = graphOf(gathered(), all);
  const ids = (lines: ReturnType<typeof linesOf>) => lines.map(({ person: { id } }) => id).join('');
  expect(ids(sorted(linesOf(graph, null), 'meetings'))).toBe('abcd');
  expect(ids(sorted(linesOf(graph, null), 'met'))).toBe('cabd');
  expect(ids(sorted(linesOf(graph, null), 'name', true))).toBe('dcba');
  expect(ids(sorted(linesOf(graph, 'd'), 'together'))).toBe('c');
  expect(linesOf(graph, 'a').map(({ together }) => together)).toEqual([2, 1]);
});

test('the same people stand in the same spots, no two in one; work can be called off', async () => {
  const graph = graphOf(gathered(), all);
  const spots = await inBites(layout(graph), new AbortController().signal);
  expect(spots).toEqual(await inBites(layout(graph), new AbortController().signal, 0));
  expect(new Set(spots?.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(4);
  for (const { x, y } of spots ?? []) expect(Number.isFinite(x + y)).toBe(true);
  expect(await inBites(layout(graph), AbortSignal.abort(), 0)).toBeNull();
});
