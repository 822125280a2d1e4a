import type { Act, Decision } from '../model/index.ts';

/** The ids of facts an act speaks of. */
function speaksOf(act: Act): string[] {
  if (act.kind === 'remove-story') return [];
  const people = 'fields' in act && 'people' in act.fields ? (act.fields.people ?? []) : [];
  return [
    act.fact,
    ...(act.kind === 'merge' ? [act.into] : []),
    ...(act.kind === 'add-place' && act.meeting ? [act.meeting] : []),
    ...people.map(({ official }) => official),
  ];
}

/** The fact an act brought into being; null where it speaks of one that was there. */
const madeBy = (act: Act): string | null =>
  'evidence' in act && act.kind !== 'add-position' ? act.fact : null;

/**
 * What has to be taken back before a decision can be: later ones that speak of the fact it made.
 * @param decisions the journal of the story; empty result where nothing stands in the way
 */
export function standingOn(decision: Decision, decisions: Decision[]): Decision[] {
  const made = madeBy(decision.act);
  if (!made) return [];
  return decisions.filter(
    ({ id, undoneAt, act }) => id !== decision.id && undoneAt === null && speaksOf(act).includes(made),
  );
}

/** True where a decision that was taken back can hold again: the fact it speaks of is not itself taken back. */
export function canStandAgain(decision: Decision, decisions: Decision[]): boolean {
  const spoken = new Set(speaksOf(decision.act));
  const makers = decisions.filter(({ id, act }) => id !== decision.id && spoken.has(madeBy(act) ?? ''));
  return makers.every(({ undoneAt }) => undoneAt === null);
}
