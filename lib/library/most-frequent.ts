/**
 * Each thing once, by how often it occurs; of those alike the first stands, and the order is kept.
 * @param timesOf how often one stands for
 */
export function mostFrequent<T>(
  things: T[],
  keyOf: (thing: T) => string,
  timesOf: (thing: T) => number = () => 1,
): T[] {
  const counted = new Map<string, { thing: T; times: number }>();
  for (const thing of things) {
    const known = counted.get(keyOf(thing));
    if (known) known.times += timesOf(thing);
    else counted.set(keyOf(thing), { thing, times: timesOf(thing) });
  }
  return [...counted.values()].sort((a, b) => b.times - a.times).map(({ thing }) => thing);
}
