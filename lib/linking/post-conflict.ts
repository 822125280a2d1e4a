import { HIGH } from './post-agreement.ts';
import { canHoldBoth, type PostFacts } from './post-facts.ts';
import { gapOf, isStep, sameLand } from './post-time.ts';
import type { Reason } from './profile.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks against one holder of two posts; null where nothing does. */
export function conflict(one: PostFacts, two: PostFacts): Reason | null {
  const gap = gapOf(one, two);
  if (Number.isNaN(gap) || one.level === 'none' || two.level === 'none') return null;
  return elsewhere(one, two, gap) ?? otherLevel(one, two) ?? atOnce(one, two, gap);
}

/** Abroad and at home, or in two provinces. */
function elsewhere(one: PostFacts, two: PostFacts, gap: number): Reason | null {
  const [a, b] = [one.province, two.province];
  const about = two.post.body ?? '';
  if (one.level === 'abroad' || two.level === 'abroad') {
    // The ambassador of a country, the ambassador there.
    return a === b || !a || !b
      ? abroad(one, two)
      : { kind: 'other-place', weight: WEIGHTS.otherPlace, about };
  }
  if (!a || !b || sameLand(one, two)) return null;
  if (gap <= 0)
    return one.full && two.full ? { kind: 'other-place', weight: WEIGHTS.otherPlace, about } : null;
  const low = Math.min(one.rank ?? 0, two.rank ?? 0);
  return low >= HIGH && isStep(one, two) ? null : { kind: 'other-place', weight: WEIGHTS.farMove, about };
}

/** A foreign office and one of this country. */
function abroad(one: PostFacts, two: PostFacts): Reason | null {
  if (one.level === two.level) return null;
  return { kind: 'other-place', weight: WEIGHTS.otherPlace, about: two.post.body ?? '' };
}

/** A commune's chairman is not the minister of the same year. */
function otherLevel(one: PostFacts, two: PostFacts): Reason | null {
  if (isStep(one, two) || one.level === two.level) return null;
  return { kind: 'other-level', weight: WEIGHTS.otherLevel, about: two.post.body ?? '' };
}

function atOnce(one: PostFacts, two: PostFacts, gap: number): Reason | null {
  if (gap > 0 || canHoldBoth(one, two)) return null;
  // At the centre many hold two.
  const weight = one.level === 'nation' && two.level === 'nation' ? WEIGHTS.twoPosts / 2 : WEIGHTS.twoPosts;
  return { kind: 'two-posts-at-once', weight, about: two.post.body ?? '' };
}
