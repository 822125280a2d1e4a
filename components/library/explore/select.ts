import { bare } from '../../../lib/vietnamese/forms.ts';
import { type Facet, type Filters, facets, type Sort } from './filters.ts';
import type { Shelf } from './shelf.ts';

/** The rows that stand up to the filters, and what else could be chosen. */
export interface Selection {
  /** Row numbers in order. */
  rows: Int32Array;
  /** Of each facet, how many rows each value would leave, the other filters kept. */
  counts: Partial<Record<Facet, Map<string, number>>>;
}

/** Narrows and orders a shelf in one pass over its rows. */
export function select<Row>(shelf: Shelf<Row>, filters: Filters, sort: Sort | null): Selection {
  const { kind, rows, words } = shelf;
  const sought = bare(filters.text ?? '')
    .split(' ')
    .filter(Boolean);
  const from = filters.from?.split('/')[0] ?? '';
  // `2020-05` takes in its last day: `2020-05-31` < `2020-05~`.
  const to = filters.to ? `${filters.to.split('/').at(-1)}~` : '';
  const used = facets.flatMap((name) => {
    const values = kind.facets[name];
    if (!values) return [];
    return [{ values, wanted: matcher(name, filters[name]), counts: new Map<string, number>() }];
  });
  const asked = used.filter(({ wanted }) => wanted);

  const found = new Int32Array(rows.length);
  let count = 0;
  for (const at of shelf.order(sort)) {
    const row = rows[at] as Row;
    const text = words[at] ?? '';
    if (!sought.every((word) => text.includes(word))) continue;
    if (from || to) {
      const [first, last] = kind.days(row);
      if (!first || (from && last < from) || (to && first > to)) continue;
    }
    let failed: (typeof used)[number] | undefined;
    let failures = 0;
    for (const facet of asked) {
      if (facet.values(row).some((value) => facet.wanted?.(value))) continue;
      failed = facet;
      failures++;
    }
    if (failures > 1) continue;
    if (!failed) found[count++] = at;
    for (const facet of used) {
      // Failing at one facet alone, it is what another choice there would show.
      if (failed && failed !== facet) continue;
      for (const value of facet.values(row)) facet.counts.set(value, (facet.counts.get(value) ?? 0) + 1);
    }
  }

  const counts: Selection['counts'] = {};
  let next = 0;
  for (const name of facets) if (kind.facets[name]) counts[name] = used[next++]?.counts;
  return { rows: found.slice(0, count), counts };
}

/** Whether a value is the wanted one. A body may be typed in part: `tinh uy` finds every Tỉnh ủy. */
function matcher(name: Facet, wanted: string | undefined): ((value: string) => boolean) | null {
  if (!wanted) return null;
  if (name !== 'body') return (value) => value === wanted;
  const known = new Map<string, boolean>();
  const part = bare(wanted);
  return (value) => {
    let matches = known.get(value);
    if (matches === undefined) {
      matches = bare(value).includes(part);
      known.set(value, matches);
    }
    return matches;
  };
}
