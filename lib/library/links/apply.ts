import type { Ref } from '../../linking/index.ts';
import { database } from '../database.ts';
import { move, rejudge } from './join.ts';
import { type Kind, kindOf, type LinkDecision, ownersOf, sidesOf } from './judgements.ts';
import { freshId } from './place.ts';
import { askAgain } from './suggest.ts';

const idFor = (kind: Kind) => freshId(kind === 'people' ? 'person' : 'event');

/** Carries a decision on links out; inside the transaction that writes it into the journal. */
export async function applyLink(decision: LinkDecision): Promise<void> {
  const { story, act } = decision;
  const kind = kindOf(act);
  const sides = sidesOf(decision);
  if (!sides) return rejudge(kind, await owners(kind, [{ story, fact: act.fact }]));
  const [own, other] = await ownersOf(kind, [sides.own, sides.other]);
  if (act.kind === 'same') {
    for (const overruled of act.overruled ?? [])
      await database.decisions.update(overruled, { undoneAt: new Date().toISOString() });
    if (other) await move(kind, await ownedBy(kind, act.moved, act.was), other);
  }
  if (act.kind === 'split' && other) await move(kind, await ownedBy(kind, act.moved, other), idFor(kind));
  // Two that the machine had taken for one part: this story's fact goes.
  if (act.kind === 'not-same' && own && own === other) {
    await move(kind, [sides.own], idFor(kind));
    await database.decisions.update(decision.id, { act: { ...act, was: own } });
  }
  await rejudge(kind, await owners(kind, [sides.own, sides.other]));
}

/** Takes a decision on links back: what it moved goes where it came from. */
export async function revertLink(decision: LinkDecision): Promise<void> {
  const { story, act } = decision;
  const kind = kindOf(act);
  const sides = sidesOf(decision);
  if (!sides) return rejudge(kind, await owners(kind, [{ story, fact: act.fact }]));
  if (act.kind === 'same') {
    for (const overruled of act.overruled ?? [])
      await database.decisions.update(overruled, { undoneAt: null });
    const [now] = await ownersOf(kind, [sides.other]);
    await move(kind, await ownedBy(kind, act.moved, now ?? null), act.was);
  }
  if (act.kind === 'split') {
    const [now, rest] = await ownersOf(kind, [sides.own, sides.other]);
    await move(kind, await ownedBy(kind, act.moved, now ?? null), rest ?? act.was);
  }
  if (act.kind === 'not-same' && act.was) {
    const [other] = await ownersOf(kind, [sides.other]);
    if (other) await move(kind, [sides.own], other);
  }
  const both = await owners(kind, [sides.own, sides.other]);
  await rejudge(kind, both);
  const [one, two] = both;
  if (one && two) await askAgain(kind, one, two);
}

/** Those that a later decision has not taken elsewhere. */
async function ownedBy(kind: Kind, refs: Ref[], owner: string | null): Promise<Ref[]> {
  const now = await ownersOf(kind, refs);
  return refs.filter((_, at) => now[at] === owner);
}

async function owners(kind: Kind, refs: Ref[]): Promise<string[]> {
  return [...new Set((await ownersOf(kind, refs)).filter((id) => id !== null))];
}
