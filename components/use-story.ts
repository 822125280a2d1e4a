import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoryOfTab } from '../lib/messages/requests.ts';
import { ask, onRead } from './services.ts';

export type Reading = { state: 'reading' } | StoryOfTab;

const reading: Reading = { state: 'reading' };
const failed: Reading = { state: 'none', reason: 'failed' };

/**
 * The story of a tab: what is known of it at once, then as it is read anew, whenever the tab or its visit changes.
 * What the background reads of the tab for others (the popup, a shortcut) is taken as well.
 * An answer that comes after the reader has gone on is dropped; a reload keeps the old one until the new is there.
 * @param clicked whether a person's click brought the surface up: it may then read what is read at a click only
 */
export function useStory(
  tabId: number | undefined,
  visit = 0,
  clicked = false,
): { story: Reading; readAgain(): void } {
  const [answer, setAnswer] = useState<{ tabId: number; story: Reading } | null>(null);
  const [again, setAgain] = useState(0);
  /** How often something was heard: an answer asked for before is older than what was heard since. */
  const heard = useRef(0);
  const wishes = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit is a reason to ask, not a part of the question
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    let read = false;
    const heardBefore = heard.current;
    const asked = clicked || again > wishes.current;
    wishes.current = again;
    const take = (story: Reading) => {
      if (current && heard.current === heardBefore) setAnswer({ tabId, story });
    };
    const takeKnown = (story: Reading | null) => {
      if (story && !read) take(story);
    };
    const takeRead = (story: Reading) => {
      read = true;
      take(story);
    };
    ask('story/known', { tabId }).then(takeKnown, () => {});
    ask('story/read', { tabId, asked }).then(takeRead, () => takeRead(failed));
    return () => {
      current = false;
    };
  }, [tabId, visit, again, clicked]);

  useEffect(
    () =>
      onRead((id, story) => {
        if (id !== tabId) return;
        heard.current++;
        setAnswer({ tabId: id, story });
      }),
    [tabId],
  );

  const readAgain = useCallback(() => setAgain((times) => times + 1), []);
  return { story: answer && answer.tabId === tabId ? answer.story : reading, readAgain };
}
