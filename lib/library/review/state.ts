import type { Remarks, ReviewState } from './record.ts';
import type { FactAct } from './standing.ts';

/** Acts that put a fact right, each in its way. */
const CORRECTING = /^(?:correct-|add-position$|merge$)/;

/** The last word counts; accepting a corrected fact leaves it corrected, an added one stays added until rejected. */
export function stateAfter(start: ReviewState, acts: readonly FactAct[]): ReviewState {
  let own = start;
  let rejected = false;
  for (const { kind } of acts) {
    if (kind === 'note' || kind === 'tag') continue;
    rejected = kind === 'reject';
    if (kind === 'accept' && own === 'suggested') own = 'accepted';
    if (CORRECTING.test(kind) && own !== 'added') own = 'corrected';
  }
  return rejected ? 'rejected' : own;
}

/** What a person wrote on a fact or story: the last note, the tags that were not taken off again. */
export function remarksOf(acts: readonly FactAct[] = []): Remarks {
  const tags = new Set<string>();
  let note = '';
  for (const act of acts) {
    if (act.kind === 'note') note = act.text;
    if (act.kind === 'tag') tags[act.on ? 'add' : 'delete'](act.tag);
  }
  return { note, tags: [...tags] };
}
