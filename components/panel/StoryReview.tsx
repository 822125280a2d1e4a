import { useMemo, useState } from 'react';
import type { StoryOfTab } from '../../lib/messages/requests.ts';
import { decide, undo } from '../services.ts';
import { useReview } from '../use-review.ts';
import { failureWords } from '../words.ts';
import { Documents } from './Documents.tsx';
import { onFactKey } from './fact-keys.ts';
import { Keys } from './Keys.tsx';
import { Meetings } from './Meetings.tsx';
import { notify } from './Notices.tsx';
import { Officials } from './Officials.tsx';
import { Orphans } from './Orphans.tsx';
import { ReviewContext, type Reviewing } from './review-context.ts';
import { StoryHeader } from './StoryHeader.tsx';

type Story = Extract<StoryOfTab, { state: 'story' }>;

/** One story with everything found in it, to accept, put right, reject, add to. */
export function StoryReview({ tabId, story }: { tabId: number; story: Story }) {
  const { article, extraction } = story;
  const { reviewed, decisions } = useReview(article, extraction);
  const [said, say] = useState('');

  const reviewing = useMemo<Reviewing>(() => {
    const attempt = async <T,>(work: Promise<T>, words: string): Promise<T | null> => {
      try {
        const done = await work;
        say(words);
        return done;
      } catch (error) {
        notify(failureWords(error));
        return null;
      }
    };
    return {
      tabId,
      article,
      reviewed,
      act: (act, words) => attempt(decide(article.url, act, { article, extraction }), words),
      takeBack: async (decision, words) => void (await attempt(undo(decision.id), words)),
      lastOn: (fact) =>
        decisions.findLast(
          ({ act, undoneAt }) =>
            undoneAt === null && act.kind !== 'remove-story' && act.kind !== 'not-same' && act.fact === fact,
        ),
      apart: (official) =>
        decisions.filter(
          ({ act, undoneAt }) => undoneAt === null && act.kind === 'not-same' && act.fact === official,
        ),
      say,
    };
  }, [tabId, article, extraction, reviewed, decisions]);

  return (
    <ReviewContext value={reviewing}>
      <StoryHeader savedAtFirst={story.savedAt} extraction={extraction} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys on top of buttons that do the same */}
      <div className="review" onKeyDown={onFactKey}>
        <Meetings />
        <Officials />
        <Documents />
        <Orphans />
      </div>
      <Keys />
      <p className="unseen" role="status">
        {said}
      </p>
    </ReviewContext>
  );
}
