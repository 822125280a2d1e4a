/** A record in the shape of the corpus's gold records, as far as linking reads it. */
export interface GoldRecord {
  id: string;
  context: { publishedOn: string | null; province: string | null };
  article: { title: string; publishedAt: string | null };
  officials: GoldOfficial[];
  meetings: GoldMeeting[];
}

export interface GoldOfficial {
  name: string;
  titles: { title: string; body: string | null }[];
  former: boolean;
}

export interface GoldMeeting {
  key: string;
  kind: string;
  name: string;
  status: 'held' | 'planned';
  date: string | null;
  partOfDay: string | null;
  place: string | null;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  main: boolean;
  people: { name: string; roles: string[] }[];
}

/** Clusters of `record:name` and `record:key`. */
export interface Links {
  people: string[][];
  meetings: string[][];
}

/** Records and what is true of them. */
export interface GoldSet {
  records: GoldRecord[];
  links: Links;
}

/** Several sets as one. */
export function together(...sets: GoldSet[]): GoldSet {
  return {
    records: sets.flatMap((set) => set.records),
    links: {
      people: sets.flatMap((set) => set.links.people),
      meetings: sets.flatMap((set) => set.links.meetings),
    },
  };
}

/** Pairs of clusters against the true ones. */
export interface PairScore {
  /** True pairs, those found, and those that are none. */
  gold: number;
  found: number;
  wrong: string[];
  missed: string[];
  precision: number;
  recall: number;
}

/** How many pairs of the true clusters were found, and which found ones are wrong. */
export function scorePairs(truth: readonly string[][], clusters: readonly string[][]): PairScore {
  const [gold, told] = [pairsOf(truth), pairsOf(clusters)];
  const found = [...gold].filter((pair) => told.has(pair)).length;
  const wrong = [...told].filter((pair) => !gold.has(pair));
  const missed = [...gold].filter((pair) => !told.has(pair));
  return {
    gold: gold.size,
    found,
    wrong,
    missed,
    precision: found / (found + wrong.length || 1),
    recall: found / (gold.size || 1),
  };
}

function pairsOf(clusters: readonly string[][]): Set<string> {
  const pairs = new Set<string>();
  for (const cluster of clusters)
    for (const [at, one] of cluster.entries())
      for (const two of cluster.slice(at + 1)) pairs.add([one, two].sort().join(' = '));
  return pairs;
}
