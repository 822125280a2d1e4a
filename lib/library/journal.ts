import type { Act, Decision } from '../model/index.ts';
import { database } from './database.ts';
import { keepWithin, type Reading, refreshRows } from './keep.ts';

/**
 * Writes a person's decision into the journal.
 * A story that is not kept yet is kept in the same transaction, so that no decision hangs in the air.
 * @param story the canonical address
 * @param reading needed where the story may not be kept yet
 */
export function decide(story: string, act: Act, reading?: Reading): Promise<Decision> {
  return writing(async () => {
    const kept = await database.stories.get(story);
    if (reading && (!kept || kept.removedAt)) await keepWithin(reading, new Date().toISOString());
    return record(story, act);
  });
}

/** Takes a story out of the library; `undo` of the decision brings it back. */
export function removeStory(story: string): Promise<Decision> {
  return writing(async () => {
    await database.stories.update(story, { removedAt: new Date().toISOString() });
    return record(story, { kind: 'remove-story' });
  });
}

/** Takes a decision back; it stays in the journal with the time it was undone. Undoing twice changes nothing. */
export function undo(decisionId: string): Promise<void> {
  return writing(async () => {
    const decision = await database.decisions.get(decisionId);
    if (!decision || decision.undoneAt !== null) return;
    await database.decisions.update(decisionId, { undoneAt: new Date().toISOString() });
    if (decision.act.kind === 'remove-story')
      await database.stories.update(decision.story, { removedAt: null });
    await refreshRows(decision.story);
  });
}

/** Brings a removed story back: takes its removal back, however long ago it was. */
export async function restoreStory(story: string): Promise<void> {
  const removal = (await decisionsOf(story)).findLast(
    ({ act, undoneAt }) => act.kind === 'remove-story' && undoneAt === null,
  );
  if (removal) await undo(removal.id);
}

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

/** Adds a decision to the journal, inside a transaction. Two in one millisecond still have an order. */
async function record(story: string, act: Act): Promise<Decision> {
  const last = (await decisionsOf(story)).at(-1);
  const now = Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0);
  const at = new Date(now).toISOString();
  const decision: Decision = { id: crypto.randomUUID(), at, by: 'reader', story, act, undoneAt: null };
  await database.decisions.add(decision);
  await refreshRows(story);
  return decision;
}

function writing<T>(work: () => Promise<T>): Promise<T> {
  const { stories, revisions, officials, decisions } = database;
  return database.transaction('rw', stories, revisions, officials, decisions, work);
}
