import { useCallback, useEffect, useState } from 'react';
import type { StoryOfTab } from '../lib/messages/requests.ts';
import { ask } from './services.ts';

export type Reading = { state: 'reading' } | StoryOfTab;

const reading: Reading = { state: 'reading' };
const failed: Reading = { state: 'none', reason: 'failed' };

/**
 * The story of a tab, read anew whenever the tab or its visit changes.
 * An answer that comes after the reader has gone on is dropped; a reload keeps the old one until the new is there.
 */
export function useStory(tabId: number | undefined, visit = 0): { story: Reading; readAgain(): void } {
  const [answer, setAnswer] = useState<{ tabId: number; story: Reading } | null>(null);
  const [again, setAgain] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit or wish is a reason to ask, not a part of the question
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    ask('story/read', { tabId }).then(
      (story) => current && setAnswer({ tabId, story }),
      () => current && setAnswer({ tabId, story: failed }),
    );
    return () => {
      current = false;
    };
  }, [tabId, visit, again]);

  const readAgain = useCallback(() => setAgain((times) => times + 1), []);
  return { story: answer && answer.tabId === tabId ? answer.story : reading, readAgain };
}
