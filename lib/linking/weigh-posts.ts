import { agreement } from './post-agreement.ts';
import { conflict } from './post-conflict.ts';
import { factsOf, type PostFacts } from './post-facts.ts';
import { gapOf, yearsOf } from './post-time.ts';
import type { Profile, Reason } from './profile.ts';
import { SPANS, WEIGHTS } from './weights.ts';

/** Posts of two people: the strongest ground for one person, and the strongest of each kind against. */
export function weighPosts(a: Profile, b: Profile): Reason[] {
  const [left, right] = [a.posts.map(factsOf), b.posts.map(factsOf)];
  const gaps = left.map((one) => right.map((two) => gapOf(one, two)));
  const [toRight, toLeft] = [
    left.map((_, at) => nearest(gaps[at] ?? [], right)),
    right.map((_, at) =>
      nearest(
        gaps.map((row) => row[at] ?? Number.NaN),
        left,
      ),
    ),
  ];
  let best: Reason | null = null;
  let near = false;
  const against = new Map<string, Reason>();
  for (const [row, one] of left.entries())
    for (const [column, two] of right.entries()) {
      const gap = gaps[row]?.[column] ?? Number.NaN;
      const ground = agreement(one, two);
      if (ground && (best === null || ground.weight > best.weight)) best = ground;
      near ||=
        ground?.kind === 'same-post' && ground.weight > WEIGHTS.sameTitle && yearsOf(gap) <= SPANS.near;
      // Careers go on between: only the posts that stand nearest in time can be at odds.
      if (gap > 0 && (gap > (toRight[row] ?? 0) || gap > (toLeft[column] ?? 0))) continue;
      const reason = conflict(one, two);
      if (reason && reason.weight < (against.get(reason.kind)?.weight ?? 0)) against.set(reason.kind, reason);
    }
  const share = near ? WEIGHTS.leftBesidePost : 1;
  return [
    ...(best ? [best] : []),
    ...[...against.values()].map((each) => ({ ...each, weight: each.weight * share })),
  ];
}

/** The fewest days to a post whose rank is known. */
function nearest(gaps: readonly number[], posts: readonly PostFacts[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, gap] of gaps.entries()) if (gap < least && posts[at]?.rank != null) least = gap;
  return least;
}
