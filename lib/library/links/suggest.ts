import type { Choice } from '../../linking/index.ts';
import { putAll } from '../bulk.ts';
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

/** A pair about which nothing is left to ask. */
export function answered(a: string, b: string): Promise<void> {
  return database.suggestions.delete(pairId(a, b));
}
