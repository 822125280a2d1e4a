import type { Met } from '../../services.ts';

/** What was known before, as far as it still holds word for word: React draws anew what is another object. */
export function unchangedMet(before: Met | null, now: Met): Met {
  return {
    officials: unchanged(before?.officials ?? [], now.officials),
    meetings: unchanged(before?.meetings ?? [], now.meetings),
  };
}

function unchanged<T extends { fact: string }>(before: readonly T[], now: T[]): T[] {
  const known = new Map(before.map((one) => [one.fact, one]));
  return now.map((one) => {
    const old = known.get(one.fact);
    return old && JSON.stringify(old) === JSON.stringify(one) ? old : one;
  });
}
