import type { Sentence } from '../../passage.ts';
import { NEW_SUBJECT } from './cues.ts';
import type { Mention } from './mentions.ts';
import { type Deed, deedsIn } from './predicates.ts';

/** Between a name and its verb stand titles, never more than this. */
const LONGEST_TITLES = 260;
/** Where the stretch after a mention ends in which its own verb stands. */
function stretchEnd(plain: string, mention: Mention, next: Mention | undefined): number {
  const end = Math.min(next?.from ?? plain.length, mention.to + LONGEST_TITLES);
  const stop = plain.indexOf(';', mention.to);
  return stop >= 0 && stop < end ? stop : end;
}

/** `chủ trì và phát biểu`, `chủ trì, kết luận`: two deeds of one subject. */
const JOINED =
  /^(?:(?: \p{L}+){0,5},? (?:và|đồng thời)(?: \p{L}+)?|(?: \p{L}+){0,8},(?: (?:đã|cũng|đồng thời))?) $/u;

/** A person does so many things in one clause. */
const MOST_DEEDS = 3;

/** First deed behind a mention, and those joined to it. */
export function joined(sentence: Sentence, mention: Mention, next: Mention | undefined): Deed[] {
  const own: Deed[] = [];
  const end = stretchEnd(sentence.plain, mention, next);
  for (const deed of deedsIn(sentence, mention.to, end, MOST_DEEDS)) {
    const before = own.at(-1);
    if (!before && NEW_SUBJECT.test(sentence.lower.slice(mention.to, deed.from))) break;
    const apart = before && !JOINED.test(sentence.lower.slice(before.to, deed.from));
    if (apart || before?.role === null) break;
    own.push(deed);
  }
  return own;
}
