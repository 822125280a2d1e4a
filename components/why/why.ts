import type { Evidence } from '../../lib/model/index.ts';
import { type TextKey, text } from '../text.ts';
import { ruleKey } from './rules.ts';

/** What answers “Vì sao?”: how the fact was recognised, and how sure that is; `sure` is empty for a person's own. */
export interface Why {
  because: string;
  sure: string;
}

/** From the surest down: from this confidence on these words hold. */
const SURE: readonly (readonly [from: number, key: TextKey])[] = [
  [0.95, 'why_sure'],
  [0.8, 'why_fairly_sure'],
  [0, 'why_unsure'],
];

/** Why a fact is there, in plain words: never the rule's name, the confidence as so many in a hundred. */
export function why({ rule, confidence }: Pick<Evidence, 'rule' | 'confidence'>): Why {
  const because = text(ruleKey(rule));
  if (rule === 'reader') return { because, sure: '' };
  const key = SURE.find(([from]) => confidence >= from)?.[1] ?? 'why_unsure';
  return { because, sure: text(key, Math.round(confidence * 100)) };
}
