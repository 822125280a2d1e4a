import type { Postings } from './postings.ts';

/** Keys that stand in all of them, each begun, in rising order, until the steps are used up. */
export async function* common<K extends IDBValidKey>(
  lists: Postings<K>[],
  after: (key: K) => K,
): AsyncGenerator<K> {
  const firsts = await Promise.all(lists.map((list) => list.seek(null)));
  if (lists.length === 0 || firsts.includes(null)) return;
  // What is rare leads: the others only have to say whether they have it too.
  const ordered = lists.toSorted((one, other) => rarity(other) - rarity(one));
  let at: K | null = null;
  for (;;) {
    const key: K | null = await agreed(ordered, at);
    if (key === null) return;
    yield key;
    at = after(key);
  }
}

function rarity<K extends IDBValidKey>(list: Postings<K>): number {
  const reach = list.reach();
  return reach === null ? Number.POSITIVE_INFINITY : typeof reach === 'number' ? reach : 0;
}

/** The first key from `at` on that all have. */
async function agreed<K extends IDBValidKey>(lists: Postings<K>[], from: K | null): Promise<K | null> {
  let at = from;
  for (let same = 0, turn = 0; same < lists.length; turn++) {
    const list = lists[turn % lists.length] as Postings<K>;
    const key = await list.seek(at);
    if (key === null) return null;
    same = at !== null && key === at ? same + 1 : 1;
    at = key;
  }
  return at;
}
