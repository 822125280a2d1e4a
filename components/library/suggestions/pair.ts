import type { Doubt, Pair, Side } from '../services.ts';

/** The two of a doubt as a merge takes them: the one with fewer stories goes over to the other. */
export function pairOf({ suggestion: { kind }, a, b }: Doubt): Pair {
  const [into, from] = b.stories.length > a.stories.length ? [b, a] : [a, b];
  return { kind, from: from.id, into: into.id };
}

/** The side a merge goes into, then the one that goes over. */
export function inOrderOfMerge(doubt: Doubt): [into: Side, from: Side] {
  return pairOf(doubt).into === doubt.a.id ? [doubt.a, doubt.b] : [doubt.b, doubt.a];
}

/** What is put off goes to the end, in the order it was put off. */
export function inTurn(doubts: Doubt[], skipped: readonly string[]): Doubt[] {
  const turn = new Map(skipped.map((id, at) => [id, at + 1]));
  const turnOf = ({ suggestion: { id } }: Doubt) => turn.get(id) ?? 0;
  return doubts.toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** Whom the focus goes to when a card goes: the one below, else the one above; null where it was the last. */
export function nextOf(ids: string[], gone: string): string | null {
  const at = ids.indexOf(gone);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
