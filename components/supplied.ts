import type { Evidence, Supplied } from '../lib/model/index.ts';
import { shown, type TextKey, text } from './text.ts';

const keys: Record<Supplied['from'], TextKey> = {
  outlet: 'supplied_outlet',
  story: 'supplied_story',
};

/** Which words of a fact are not in its quotes and where they are from, each once; null stands for a person's own. */
export function suppliedWords(evidence: readonly (Evidence | null)[]): string[] {
  const lines = evidence.flatMap((one) =>
    one?.supplied ? [text(keys[one.supplied.from], shown(one.supplied.words))] : [],
  );
  return [...new Set(lines)];
}
