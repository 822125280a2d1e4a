import type { Sentence } from '../../passage.ts';
import type { Draft } from '../events/draft.ts';
import { COMES_ALONG } from './cues.ts';
import type { Mention } from './mentions.ts';

/** A guest of a reception, with the words that say so (units of the sentence). */
export interface Guest {
  mention: Mention;
  from: number;
  to: number;
  rule: string;
}

/** `tiếp đoàn …`, `lễ đón Chủ tịch Quốc hội …`. */
const isReception = ({ kind, head, name }: Draft) =>
  kind === 'làm việc' ? /(?:^|\s)(?:tiếp|đón)/.test(head.words) : /^(?:buổi )?lễ đón /i.test(name);

/** The guests a sentence names: who stands behind the verb of a reception, and who comes with them. */
export function guestsIn(draft: Draft, sentence: Sentence, mentions: readonly Mention[]): Guest[] {
  const { head, opening } = draft;
  if (!isReception(draft)) return [];
  if (opening.sentence === sentence) {
    return mentions
      .filter((mention) => mention.from >= head.to)
      .map((mention) => ({ mention, from: head.from, to: head.to, rule: 'role.guest' }));
  }
  const first = mentions[0];
  const along = first && COMES_ALONG.exec(sentence.lower.slice(0, first.from));
  if (!along) return [];
  const [from, to] = [along.index, along.index + along[0].length];
  return mentions.map((mention) => ({ mention, from, to, rule: "role.guest's company" }));
}
