// What reads the journal: pages load it without what writes, which brings all of linking.
import type { Decision } from '../model/index.ts';
import { database } from './database.ts';

/** The journal of one story, oldest first, what was undone included. */
export function decisionsOf(story: string): Promise<Decision[]> {
  return database.decisions.where('story').equals(story).sortBy('at');
}

/** The latest decision that still stands: of one story, or of the whole library. */
export async function lastUndoable(story?: string): Promise<Decision | undefined> {
  if (story) return (await decisionsOf(story)).findLast((decision) => decision.undoneAt === null);
  return database.decisions
    .orderBy('at')
    .reverse()
    .filter((decision) => decision.undoneAt === null)
    .first();
}

/** "Not the same person" judgements that touch a story, from either side. */
export async function apartJudgements(story: string): Promise<Decision[]> {
  const sides = await database.decisions
    .where('story')
    .equals(story)
    .or('act.otherStory')
    .equals(story)
    .toArray();
  return sides.filter((decision) => decision.act.kind === 'not-same' && decision.undoneAt === null);
}
