import { useMemo, useRef } from 'react';
import type { Act, Article, Decision, Extraction } from '../../lib/model/index.ts';
import { paintAnew } from '../page.ts';
import { text } from '../text.ts';
import { failureWords } from '../words.ts';
import { actWords } from './journal/act-words.ts';
import { notify } from './Notices.tsx';
import type { Reviewing } from './review-context.ts';
import { decide, decideAll, undo, undoAll } from './writing.ts';

interface Decisions extends Pick<Reviewing, 'act' | 'takeBack'> {
  /** All of the acts or none; gives the way to take them back together. */
  actAll(acts: Act[]): Promise<(() => void) | null>;
  /** Takes back the last decision that stands: on the fact, else of the story. Gives the fact it was about. */
  takeBackLast(fact: string | null): Promise<string | null>;
}

/** Writes decisions into the journal; what goes wrong, or stands in the way, is told. The page is painted anew. */
export function useDecisions(
  reading: { article: Article; extraction: Extraction },
  decisions: Decision[],
  say: (words: string) => void,
): Decisions {
  const journal = useRef(decisions);
  journal.current = decisions;
  const { article, extraction } = reading;

  return useMemo(() => {
    const { url: story } = article;
    const attempt = async <T>(work: Promise<T>, words: string): Promise<T | null> => {
      try {
        const done = await work;
        say(words);
        paintAnew(story);
        return done;
      } catch (error) {
        notify(failureWords(error));
        return null;
      }
    };
    const takeBack = async (decision: Decision, words: string): Promise<void> => {
      const inTheWay = await attempt(undo(decision.id), words);
      if (!inTheWay?.length) return;
      say('');
      notify(text('undo_needs', inTheWay.map((other) => actWords(other).did).join(', ')));
    };
    return {
      act: (act, words) => attempt(decide(story, act, { article, extraction }), words),
      async actAll(acts) {
        const made = await attempt(decideAll(story, acts, { article, extraction }), '');
        const ids = made?.map(({ id }) => id);
        return ids ? () => void attempt(undoAll(ids), text('said_undone', '')) : null;
      },
      takeBack,
      async takeBackLast(fact) {
        const standing = journal.current.filter(
          ({ undoneAt, act }) => undoneAt === null && act.kind !== 'remove-story',
        );
        const own = standing.findLast(
          ({ act }) => 'fact' in act && (act.fact === fact || (act.kind === 'merge' && act.into === fact)),
        );
        const last = own ?? standing.at(-1);
        if (!last || !('fact' in last.act)) return null;
        await takeBack(last, text('said_undone', actWords(last).name));
        return last.act.fact;
      },
    };
  }, [article, extraction, say]);
}
