import { agreement } from './post-agreement.ts';
import { conflict } from './post-conflict.ts';
import { factsOf, type PostFacts } from './post-facts.ts';
import { gapOf, yearsOf } from './post-time.ts';
import type { Profile, Reason } from './profile.ts';
import { SPANS, WEIGHTS } from './weights.ts';

/** Posts of two people: the strongest ground for one person, and the strongest of each kind against. */
export function weighPosts(a: Profile, b: Profile): Reason[] {
  const [left, right] = [a.posts.map(factsOf), b.posts.map(factsOf)];
  let best: Reason | null = null;
  let near = false;
  const against = new Map<string, Reason>();
  for (const one of left)
    for (const two of right) {
      const ground = agreement(one, two);
      if (ground && (best === null || ground.weight > best.weight)) best = ground;
      near ||= ground?.kind === 'same-post' && yearsOf(gapOf(one, two)) <= SPANS.near;
      const reason = told(one, left, two, right);
      if (reason && reason.weight < (against.get(reason.kind)?.weight ?? 0)) against.set(reason.kind, reason);
    }
  const left2 = near ? WEIGHTS.leftBesidePost : 1;
  return [
    ...(best ? [best] : []),
    ...[...against.values()].map((each) => ({ ...each, weight: each.weight * left2 })),
  ];
}

/** A conflict counts between the posts that stand nearest in time: careers go on between. */
function told(one: PostFacts, left: PostFacts[], two: PostFacts, right: PostFacts[]): Reason | null {
  const gap = gapOf(one, two);
  if (Number.isNaN(gap)) return null;
  const closer = (other: number) => other < gap && gap > 0;
  if (left.some((each) => each.rank !== null && closer(gapOf(each, two)))) return null;
  if (right.some((each) => each.rank !== null && closer(gapOf(one, each)))) return null;
  return conflict(one, two);
}
