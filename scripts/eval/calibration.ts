import type { Judged } from './sheet.ts';

/** How many facts were stated, how many of them the records say too. */
export interface Share {
  n: number;
  right: number;
  /** `right / n`; null where there are none. */
  share: number | null;
}

export interface BucketShare extends Share {
  bucket: string;
}

export interface RuleShare extends Share {
  kind: string;
  rule: string;
  /** The confidence the rule states, its mean where it varies. */
  stated: number;
}

/** From (inclusive) and to (exclusive); the last two overlap on purpose: “at least 0.9” is the promise. */
const BUCKETS = [
  { bucket: '<0.5', from: 0, to: 0.5 },
  { bucket: '0.5–0.7', from: 0.5, to: 0.7 },
  { bucket: '0.7–0.8', from: 0.7, to: 0.8 },
  { bucket: '0.8–0.9', from: 0.8, to: 0.9 },
  { bucket: '≥0.9', from: 0.9, to: Number.POSITIVE_INFINITY },
  { bucket: '≥0.95', from: 0.95, to: Number.POSITIVE_INFINITY },
] as const;

function shareOf(facts: readonly Judged[]): Share {
  const right = facts.filter((fact) => fact.right).length;
  return { n: facts.length, right, share: facts.length ? right / facts.length : null };
}

/** How often facts of each band of confidence are right. */
export function byBucket(facts: readonly Judged[]): BucketShare[] {
  return BUCKETS.map(({ bucket, from, to }) => ({
    bucket,
    ...shareOf(facts.filter(({ confidence }) => confidence >= from && confidence < to)),
  }));
}

/** How often facts of each rule are right, beside what the rule says of itself; the most used rule first. */
export function byRule(facts: readonly Judged[]): RuleShare[] {
  return [...Map.groupBy(facts, ({ kind, rule }) => `${kind}\n${rule}`).values()]
    .flatMap((group) => {
      const first = group[0];
      if (!first) return [];
      const stated = group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
      return [{ kind: first.kind, rule: first.rule, ...shareOf(group), stated }];
    })
    .sort((a, b) => b.n - a.n);
}

/** The kinds of facts that were stated, in the order they were first met. */
export const kindsOf = (facts: readonly Judged[]): string[] => [...new Set(facts.map(({ kind }) => kind))];
