import { database } from '../database.ts';
import { move, rejudge } from './join.ts';
import { kindOf, type LinkDecision, ownersOf, sidesOf } from './judgements.ts';
import { freshId } from './place.ts';
import { askAgain } from './suggest.ts';

const idFor = (kind: 'people' | 'meetings') => freshId(kind === 'people' ? 'person' : 'event');

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
    if (other) await move(kind, act.moved, other);
  }
  if (act.kind === 'split') await move(kind, act.moved, idFor(kind));
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
    await move(kind, act.moved, act.was);
  }
  if (act.kind === 'split') {
    const [rest] = await ownersOf(kind, [sides.other]);
    await move(kind, act.moved, rest ?? act.was);
  }
  if (act.kind === 'not-same' && act.was) {
    const [other] = await ownersOf(kind, [sides.other]);
    if (other) await move(kind, [sides.own], other);
  }
  const [one, two] = await owners(kind, [sides.own, sides.other]);
  await rejudge(
    kind,
    [one, two].flatMap((id) => id ?? []),
  );
  if (one && two) await askAgain(kind, one, two);
}

async function owners(
  kind: 'people' | 'meetings',
  refs: { story: string; fact: string }[],
): Promise<string[]> {
  return [...new Set((await ownersOf(kind, refs)).filter((id) => id !== null))];
}
