import { type Choice, type Verdict, weighEvents, weighPeople } from '../../linking/index.ts';
import { getAll, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { SuggestionRow } from '../rows.ts';

/** The key of a pair, whichever way round. */
export const pairId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Puts doubts into the queue. Its order: what an answer would tell, stories on the smaller side times likeliness. */
export async function suggest(
  kind: SuggestionRow['kind'],
  id: string,
  doubts: Choice['doubts'],
  size: (id: string) => number,
): Promise<void> {
  await putAll(
    database.suggestions,
    doubts
      .filter((doubt) => doubt.id !== id)
      .map((doubt) => ({
        id: pairId(id, doubt.id),
        kind,
        a: id < doubt.id ? id : doubt.id,
        b: id < doubt.id ? doubt.id : id,
        score: doubt.score,
        reasons: doubt.reasons,
        worth: doubt.score * (1 + Math.log2(Math.max(1, Math.min(size(id), size(doubt.id))))),
      })),
  );
}

/** Of whom it is asked whether they are one with any of these. */
export async function askedOf(ids: string[]): Promise<Set<string>> {
  const rows = await database.suggestions.where('a').anyOf(ids).or('b').anyOf(ids).toArray();
  return new Set(rows.flatMap(({ a, b }) => [a, b]).filter((id) => !ids.includes(id)));
}

/** Weighs two anew whose link was taken back: what was doubtful is asked again. */
export async function askAgain(kind: SuggestionRow['kind'], a: string, b: string): Promise<void> {
  if (kind === 'people') {
    const [one, other] = await getAll(database.people, [a, b]);
    if (one && other && !one.apart.includes(other.id))
      await suggestPair(kind, one, other, weighPeople(one.profile, other.profile));
    return;
  }
  const [one, other] = await getAll(database.events, [a, b]);
  if (one && other && !one.apart.includes(other.id))
    await suggestPair(kind, one, other, weighEvents(one.profile, other.profile));
}

interface Sized {
  id: string;
  storyCount?: number;
  reportCount?: number;
}

async function suggestPair(kind: SuggestionRow['kind'], one: Sized, other: Sized, verdict: Verdict) {
  const { outcome, score, reasons } = verdict;
  // Two that would be joined but were parted again are a question too.
  if (outcome === 'apart') return;
  const sizes = new Map([one, other].map((row) => [row.id, row.storyCount ?? row.reportCount ?? 1]));
  await suggest(kind, one.id, [{ id: other.id, score, reasons }], (id) => sizes.get(id) ?? 1);
}

/** A pair about which nothing is left to ask. */
export function answered(a: string, b: string): Promise<void> {
  return database.suggestions.delete(pairId(a, b));
}
