export interface Matched<G, P> {
  pairs: [gold: G, predicted: P][];
  missed: G[];
  invented: P[];
}

/** Pairs one to one, the best first; a score of 0 is no pair. Of equals the later pair first, as the scorer does. */
export function match<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  score: (gold: G, predicted: P) => number,
): Matched<G, P> {
  const pairs = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ g, p, i, j, score: score(g, p) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const [takenGold, takenPredicted] = [new Set<number>(), new Set<number>()];
  const matched: [G, P][] = [];
  for (const { g, p, i, j } of pairs) {
    if (takenGold.has(i) || takenPredicted.has(j)) continue;
    takenGold.add(i);
    takenPredicted.add(j);
    matched.push([g, p]);
  }
  return {
    pairs: matched,
    missed: gold.filter((_, i) => !takenGold.has(i)),
    invented: predicted.filter((_, j) => !takenPredicted.has(j)),
  };
}
