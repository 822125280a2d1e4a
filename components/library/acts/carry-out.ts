import type { Decision } from '../../../lib/model/index.ts';
import { notify } from '../../panel/Notices.tsx';
import { text } from '../../text.ts';
import { failureWords } from '../../words.ts';
import { undo } from '../linked.ts';
import { linkWords } from './link-words.ts';

/** Does what was decided and says so, with the way back; what goes wrong is told. */
export async function carryOut(work: Promise<Decision | null>, words: string): Promise<void> {
  try {
    const decision = await work;
    if (!decision) {
      notify(text('lp_nothing_done'));
      return;
    }
    const run = () => void takeBack(decision, text('lp_said_undone'));
    notify(words, { label: text('undo'), testId: 'undo', run });
  } catch (error) {
    notify(failureWords(error));
  }
}

/** Takes a decision on links back; what stands in the way is told. */
export async function takeBack(decision: Decision, words: string): Promise<void> {
  try {
    const inTheWay = await undo(decision.id);
    const needs = inTheWay.map((other) => linkWords(other)).join(', ');
    notify(inTheWay.length > 0 ? text('undo_needs', needs) : words);
  } catch (error) {
    notify(failureWords(error));
  }
}
