import { sortKey } from './sort-key.ts';

/** The rank of a row that says nothing: it stands last whichever way the others go. */
const NOTHING = -1;

/** Each row's rank among the different values: equal values share one. */
export function ranksOf<Row>(rows: readonly Row[], value: (row: Row) => string | number): Int32Array {
  const values = rows.map(value);
  // Outlets, posts and days recur: each is looked at once.
  const different = [...new Set(values)].filter((said) => said !== '');
  const keyed = different.map((said) => ({ said, key: typeof said === 'number' ? said : sortKey(said) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const ranks = new Map(keyed.map(({ said }, rank) => [said, rank]));
  return Int32Array.from(values, (said) => ranks.get(said) ?? NOTHING);
}

/** Row numbers by rank, up or down; equals keep the order they came in, or down the other way round. */
export function directed(ranks: Int32Array, down: boolean): Int32Array {
  const most = ranks.reduce((a, b) => Math.max(a, b), NOTHING);
  const bucket = (rank: number) => (rank === NOTHING ? most + 1 : down ? most - rank : rank);
  const starts = new Int32Array(most + 3);
  for (const rank of ranks) starts[bucket(rank) + 1] = (starts[bucket(rank) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Int32Array(ranks.length);
  for (let nth = 0; nth < ranks.length; nth++) {
    const row = down ? ranks.length - 1 - nth : nth;
    const into = bucket(ranks[row] ?? NOTHING);
    const place = starts[into] ?? 0;
    order[place] = row;
    starts[into] = place + 1;
  }
  return order;
}
