import type { Sentence } from '../../passage.ts';
import type { Draft } from '../events/draft.ts';

/** Whether a meeting is told before a sentence or in it. */
function toldBefore({ opening }: Draft, sentence: Sentence): boolean {
  const { block, offset } = opening.sentence;
  if (block.index !== sentence.block.index) return block.index < sentence.block.index;
  return offset <= sentence.offset;
}

/** Which meeting a sentence tells of: the last main one opened before it; one told in passing up to the end of its block. */
export function meetingOf(drafts: readonly Draft[], sentence: Sentence): Draft | null {
  // Who announces an event to come speaks at the one reported.
  const own = drafts.find((d) => d.opening.sentence === sentence && (d.main || !d.planned));
  if (own) return own;
  let last: Draft | null = null;
  let first: Draft | null = null;
  for (const draft of drafts) {
    const { block } = draft.opening.sentence;
    if (!draft.main && (draft.planned || !draft.opening.passing || block !== sentence.block)) continue;
    first ??= draft.main ? draft : null;
    if (!toldBefore(draft, sentence)) continue;
    if (!last || toldBefore(last, draft.opening.sentence)) last = draft;
  }
  // What stands in an earlier section of its own (`* …`) belongs to no later event.
  return last ?? (sentence.block.reading.plain.startsWith('*') ? null : first);
}
