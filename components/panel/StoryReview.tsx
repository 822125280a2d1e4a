import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryOfTab } from '../../lib/messages/requests.ts';
import type { Act } from '../../lib/model/index.ts';
import { showWords } from '../page.ts';
import { text } from '../text.ts';
import { useReview } from '../use-review.ts';
import { foresee } from './forms/lazy.tsx';
import { arrange } from './links/arrange.ts';
import { goToLink } from './links/focus.ts';
import { useMet } from './links/use-met.ts';
import { notify } from './Notices.tsx';
import { evidenceOf } from './queue/confidence.ts';
import { entriesOf, queueOf } from './queue/entries.ts';
import { cardOf, goTo } from './queue/focus.ts';
import { Keys } from './queue/Keys.tsx';
import { MergeDialog } from './queue/MergeDialog.tsx';
import { useQueueKeys } from './queue/use-queue-keys.ts';
import { Marked } from './record/Marked.tsx';
import { Orphans } from './record/Orphans.tsx';
import { Sections } from './record/Sections.tsx';
import { RecordContext, type Recorded, ReviewContext, type Reviewing } from './review-context.ts';
import { StoryHeader } from './StoryHeader.tsx';
import { StoryTabs, type TabName } from './StoryTabs.tsx';
import { useDecisions } from './use-decisions.ts';
import { useWantedFact } from './use-wanted-fact.ts';

type Story = Extract<StoryOfTab, { state: 'story' }>;

/** Acts on links to other stories: they say nothing of the fact itself. */
const ACROSS: ReadonlySet<string> = new Set<Act['kind']>(['not-same', 'same', 'split', 'call']);

/** Milliseconds after which the page follows: who runs through the cards drags it along only where they stop. */
const FOLLOW = 80;

/** One story with everything found in it, to accept, put right, reject, add to. */
export function StoryReview({ tabId, story }: { tabId: number; story: Story }) {
  const { article, extraction } = story;
  const { reviewed, decisions } = useReview(article, extraction);
  const [merging, setMerging] = useState<string | null>(null);
  const [said, say] = useState('');
  const { act, actAll, takeBack, takeBackLast } = useDecisions({ article, extraction }, decisions, say);
  const met = useMet(article, extraction, reviewed);
  const links = useMemo(() => (met ? arrange(met, reviewed) : null), [met, reviewed]);
  const [tab, setTab] = useState<TabName>('story');
  const queue = useMemo(() => queueOf(reviewed), [reviewed]);
  const entries = useMemo(() => entriesOf(queue), [queue]);
  const review = useRef<HTMLDivElement>(null);
  useEffect(foresee, []);
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);

  const follow = useCallback(
    (id: string) => {
      clearTimeout(following.current);
      const entry = entries.find(({ fact }) => fact.id === id);
      const [words] = entry ? evidenceOf(entry) : [];
      if (words) following.current = setTimeout(() => void showWords(tabId, article, words), FOLLOW);
    },
    [entries, tabId, article],
  );

  useWantedFact(tabId);
  useQueueKeys(review, {
    onGo: follow,
    undo: async (fact) => {
      const undone = await takeBackLast(fact);
      const card = undone && cardOf(undone);
      if (card) goTo(card);
    },
    acceptAll: async () => {
      const waiting = queue.certain.filter(({ fact }) => fact.state === 'suggested');
      if (waiting.length === 0) return;
      const acts = waiting.map(({ fact }) => ({ kind: 'accept' as const, fact: fact.id }));
      const back = await actAll(acts);
      if (back)
        notify(text('said_all_accepted', acts.length), { label: text('undo'), testId: 'undo', run: back });
    },
    onDone: () => document.getElementById('progress')?.focus(),
  });

  const showLinks = useCallback((fact: string) => {
    setTab('links');
    requestAnimationFrame(() => goToLink(fact));
  }, []);
  const reviewing = useMemo<Reviewing>(
    () => ({ tabId, article, extraction, act, takeBack, merge: setMerging, showLinks, say }),
    [tabId, article, extraction, act, takeBack, showLinks],
  );
  const recorded = useMemo<Recorded>(
    () => ({
      reviewed,
      decisions,
      known: new Map(met?.officials.map((official) => [official.fact, official])),
      told: new Map(met?.meetings.map((meeting) => [meeting.fact, meeting])),
      lastOn: (fact) =>
        decisions.findLast(
          ({ act: { kind, ...rest }, undoneAt }) =>
            undoneAt === null && !ACROSS.has(kind) && 'fact' in rest && rest.fact === fact,
        ),
      apart: (fact) =>
        decisions.filter(
          ({ act, undoneAt }) => undoneAt === null && act.kind === 'not-same' && act.fact === fact,
        ),
    }),
    [reviewed, decisions, met],
  );

  return (
    <ReviewContext value={reviewing}>
      <RecordContext value={recorded}>
        <StoryHeader
          savedAtFirst={story.savedAt}
          extraction={extraction}
          facts={entries.map(({ fact }) => fact)}
        />
        <StoryTabs url={article.url} links={links} tab={tab} onTab={setTab}>
          <div className="review" ref={review}>
            <Sections queue={queue} />
            <Marked />
            <Orphans />
          </div>
          <Keys />
        </StoryTabs>
        <MergeDialog
          entry={entries.find(({ fact }) => fact.id === merging) ?? null}
          entries={entries}
          onClose={() => setMerging(null)}
        />
        <p className="unseen" role="status">
          {said}
        </p>
      </RecordContext>
    </ReviewContext>
  );
}
