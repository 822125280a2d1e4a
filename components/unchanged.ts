import type { Reviewed } from './services.ts';

/** Whether two records say the same; what they hold by reference is compared by reference first. */
function isSame<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(other) as (keyof T)[];
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]))
  );
}

/** A list with the objects of the one before wherever they say the same: React draws anew what is another object. */
export function unchanged<T extends { id: string }>(before: readonly T[], now: T[]): T[] {
  const known = new Map(before.map((fact) => [fact.id, fact]));
  return now.map((fact) => {
    const old = known.get(fact.id);
    return old && isSame(old, fact) ? old : fact;
  });
}

/** The same for the facts of a record. */
export function unchangedFacts(before: Reviewed | null, now: Reviewed): Reviewed {
  if (!before) return now;
  return {
    ...now,
    officials: unchanged(before.officials, now.officials),
    meetings: unchanged(before.meetings, now.meetings),
    documents: unchanged(before.documents, now.documents),
    figures: unchanged(before.figures, now.figures),
    deadlines: unchanged(before.deadlines, now.deadlines),
  };
}
