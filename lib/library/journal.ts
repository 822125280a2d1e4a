import type { Act, Decision } from '../model/index.ts';
import { aboutOf } from './about.ts';
import { database } from './database.ts';
import { decisionsOf } from './decisions.ts';
import { currentOf, keepWithin, type Reading, refreshFrom, refreshRows } from './keep.ts';
import { applyLink, revertLink } from './links/apply.ts';
import { isLink } from './links/judgements.ts';
import { canStandAgain, standingOn } from './undo.ts';
import { writing } from './writing.ts';

/**
 * Writes a person's decision into the journal.
 * A story that is not kept yet is kept in the same transaction, so that no decision hangs in the air.
 * @param story the canonical address
 * @param reading needed where the story may not be kept yet
 */
export function decide(story: string, act: Act, reading?: Reading): Promise<Decision> {
  return writing(async () => {
    await keepFirst(story, reading);
    return record(story, act, reading);
  });
}

/** Takes a story out of the library; `undo` of the decision brings it back. */
export function removeStory(story: string): Promise<Decision> {
  return writing(async () => {
    await database.stories.update(story, { removedAt: new Date().toISOString() });
    return record(story, { kind: 'remove-story' });
  });
}

/** Several decisions as one step: all of them or none. */
export function decideAll(story: string, acts: Act[], reading?: Reading): Promise<Decision[]> {
  return writing(async () => {
    await keepFirst(story, reading);
    const made: Decision[] = [];
    for (const act of acts) made.push(await record(story, act, reading));
    return made;
  });
}

/**
 * Takes a decision back; it stays in the journal with the time it was undone. Undoing twice changes nothing.
 * @returns what stands in the way and was not touched: decisions on the fact this one made; empty where it is done
 */
export function undo(decisionId: string): Promise<Decision[]> {
  return undoAll([decisionId]);
}

/** Takes decisions back as one step, the last first: all of them or none. @returns as `undo` */
export function undoAll(decisionIds: string[]): Promise<Decision[]> {
  return writing(async () => {
    const found = (await database.decisions.bulkGet(decisionIds)).filter(
      (decision) => decision?.undoneAt === null,
    );
    const decisions = found.filter((decision) => decision !== undefined);
    const inTheWay = await standingOnAny(decisions);
    if (inTheWay.length > 0) return inTheWay;
    for (const { id, act, story } of decisions) {
      await database.decisions.update(id, { undoneAt: new Date().toISOString() });
      if (act.kind === 'remove-story') await database.stories.update(story, { removedAt: null });
    }
    for (const story of new Set(decisions.map(({ story }) => story))) await refreshRows(story);
    for (const decision of decisions.reverse()) if (isLink(decision)) await revertLink(decision);
    return [];
  });
}

/** Lets a decision that was taken back hold again. @returns whether it does: not without the fact it speaks of */
export function redo(decisionId: string): Promise<boolean> {
  return writing(async () => {
    const decision = await database.decisions.get(decisionId);
    if (!decision || decision.undoneAt === null || decision.act.kind === 'remove-story') return false;
    if (!canStandAgain(decision, await decisionsOf(decision.story))) return false;
    await database.decisions.update(decisionId, { undoneAt: null });
    await refreshRows(decision.story);
    if (isLink(decision)) await applyLink(decision);
    return true;
  });
}

async function standingOnAny(decisions: Decision[]): Promise<Decision[]> {
  const going = new Set(decisions.map(({ id }) => id));
  const found = new Map<string, Decision>();
  for (const decision of decisions)
    for (const other of standingOn(decision, await decisionsOf(decision.story)))
      if (!going.has(other.id)) found.set(other.id, other);
  return [...found.values()];
}

/** Brings a removed story back: takes its removal back, however long ago it was. */
export async function restoreStory(story: string): Promise<void> {
  const removal = (await decisionsOf(story)).findLast(
    ({ act, undoneAt }) => act.kind === 'remove-story' && undoneAt === null,
  );
  if (removal) await undo(removal.id);
}

async function keepFirst(story: string, reading: Reading | undefined): Promise<void> {
  const kept = await database.stories.get(story);
  if (reading && (!kept || kept.removedAt)) await keepWithin(reading, new Date().toISOString());
}

/** Adds a decision to the journal, inside a transaction. Two in one millisecond still have an order. */
export async function record(story: string, act: Act, seen?: Reading): Promise<Decision> {
  const journal = await decisionsOf(story);
  const last = journal.at(-1);
  const now = Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0);
  const at = new Date(now).toISOString();
  const current = await currentOf(story);
  const about = aboutOf(seen ?? current?.revision, act, journal);
  const decision: Decision = { id: crypto.randomUUID(), at, by: 'reader', story, act, about, undoneAt: null };
  await database.decisions.add(decision);
  if (current) await refreshFrom(current, [...journal, decision]);
  if (isLink(decision)) await applyLink(decision);
  return decision;
}
