import type { Appearance } from './appearance.ts';
import { grow } from './grow.ts';
import type { Profile, Reason, Verdict } from './profile.ts';
import { weighNames } from './weigh-names.ts';
import { weighPosts } from './weigh-posts.ts';
import { weighRest } from './weigh-rest.ts';
import { WEIGHTS } from './weights.ts';

export { grow, profileOf } from './grow.ts';
export { nameKeys } from './person-name.ts';

/** A person an appearance may belong to. */
export interface Candidate<P> {
  id: string;
  profile: P;
  /** The reader has said that it is not this one. */
  apart: boolean;
}

/** Where an appearance (or report) goes. */
export interface Choice {
  /** Null: it is one not met before. */
  into: string | null;
  /** Others that it shows to be the same as `into`: to be joined with it, where nobody judged otherwise. */
  also: string[];
  /** Others that it may be. */
  doubts: { id: string; score: number; reasons: Reason[] }[];
}

/**
 * Where an appearance goes among those whose name keys it shares.
 * `also` are those that fit the grown profile: who came too early to be known is joined by a later story.
 */
export function choosePerson(appearance: Appearance, candidates: Candidate<Profile>[]): Choice {
  const alone = grow(null, appearance);
  const weighed = candidates
    .filter(({ apart }) => !apart)
    .map((candidate) => ({ ...candidate, verdict: weighPeople(alone, candidate.profile) }))
    .sort((one, two) => two.verdict.score - one.verdict.score || (one.id < two.id ? -1 : 1));
  const best = weighed.find(({ verdict }) => verdict.outcome === 'joined');
  const grown = best ? grow(best.profile, appearance) : alone;
  const choice: Choice = { into: best?.id ?? null, also: [], doubts: [] };
  for (const each of weighed) {
    if (each === best) continue;
    const verdict = best ? weighPeople(grown, each.profile) : each.verdict;
    if (best && verdict.outcome === 'joined') choice.also.push(each.id);
    else if (verdict.outcome !== 'apart')
      choice.doubts.push({ id: each.id, score: verdict.score, reasons: verdict.reasons });
  }
  return choice;
}

/** Two people against each other: what speaks for one person, what against, and what it comes to. */
export function weighPeople(a: Profile, b: Profile): Verdict {
  const names = weighNames(a, b);
  if (names === null) return { outcome: 'apart', score: 0, reasons: [] };
  const posts = weighPosts(a, b);
  const reasons = [...names, ...posts, ...weighRest(a, b, posts)];
  const sum = reasons.reduce((score, { weight }) => score + weight, 0);
  const score = Math.min(1, Math.max(0, Math.round(sum * 1000) / 1000));
  const outcome = score >= WEIGHTS.joined ? 'joined' : score >= WEIGHTS.suggested ? 'suggested' : 'apart';
  return { outcome, score, reasons: reasons.sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight)) };
}
