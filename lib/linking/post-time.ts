import type { PostFacts } from './post-facts.ts';
import { heirOf, mergedOn } from './succession.ts';

const YEAR = 365.25;
const DAY = 86_400_000;
/** Ranks that one may climb or step down at once, and more with every year between. */
const UP = 1.1;
const UP_A_YEAR = 0.55;
const DOWN = 1.2;

/** Days between the stretches in which two posts were told as held; less than 0 where these overlap, NaN where one was told only as past. */
export function gapOf(one: PostFacts, two: PostFacts): number {
  if (one.from === null || one.to === null || two.from === null || two.to === null) return Number.NaN;
  return Math.max(one.from, two.from) - Math.min(one.to, two.to);
}

export const yearsOf = (days: number) => Math.max(0, days) / YEAR;

/** Whether one person can go from one post to the other in the time between. */
export function isStep(one: PostFacts, two: PostFacts): boolean {
  if (one.rank === null || two.rank === null) return true;
  const gap = gapOf(one, two);
  if (Number.isNaN(gap)) return true;
  // At one time posts of unlike rank go together (`Bí thư Tỉnh ủy`, `Ủy viên Trung ương`).
  if (gap <= 0) return -UP <= climbOf(one, two) && climbOf(one, two) <= UP;
  const climb = (one.to as number) < (two.to as number) ? climbOf(one, two) : climbOf(two, one);
  return climb >= -DOWN && climb <= UP + UP_A_YEAR * yearsOf(gap);
}

/** Steps up from one post to another, the fewest that their ranks allow. */
function climbOf(from: PostFacts, to: PostFacts): number {
  const [low, high] = [from.rank ?? 0, from.top ?? 0];
  const [lowest, highest] = [to.rank ?? 0, to.top ?? 0];
  return lowest > high ? lowest - high : highest < low ? highest - low : 0;
}

/**
 * Whether two local posts are of one province, or of one that became part of the other in between:
 * the heir's own officials of the years before are other people.
 */
export function sameLand(one: PostFacts, two: PostFacts): boolean {
  if (one.province === null || two.province === null) return false;
  return one.province === two.province || inherits(one, two) || inherits(two, one);
}

function inherits(old: PostFacts, heir: PostFacts): boolean {
  if (heirOf(old.province ?? '') !== heir.province) return false;
  const merged = Date.parse(mergedOn(old.province ?? '')) / DAY;
  return (heir.from ?? merged) >= merged && (old.from ?? merged) <= merged;
}
