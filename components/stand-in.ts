// Stands in for a part of lib/linking that is being built; gone once it is there.
import type { ReviewedOfficial, ReviewedPosition } from '../lib/library/index.ts';
import type { Outlet } from '../lib/model/index.ts';

export interface Acquaintance {
  story: string;
  storyTitle: string;
  publishedAt: string | null;
  official: string;
  name: string;
  positions: Omit<ReviewedPosition, 'evidence'>[];
  outlet: Outlet;
}

export async function acquaintances(
  _url: string,
  _officials: ReviewedOfficial[],
): Promise<Map<string, Acquaintance[]>> {
  return new Map();
}
