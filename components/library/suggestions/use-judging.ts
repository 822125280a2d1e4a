import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { notify } from '../../panel/Notices.tsx';
import { goTo } from '../../panel/queue/focus.ts';
import { shown, text } from '../../text.ts';
import { failureWords } from '../../words.ts';
import { mergeAllLinked, mergeLinked, tellApart, undoAll } from '../linked.ts';
import type { Doubt } from '../services.ts';
import { inTurn, nextOf, pairOf } from './pair.ts';

/** What can be done in the queue. */
export interface Judging {
  /** The cards in sight, in turn. */
  shown: Doubt[];
  /** The last thing that happened, for who does not see it. */
  said: string;
  /** Id of the doubt being answered. */
  busy: string | null;
  merge(doubt: Doubt): Promise<void>;
  apart(doubt: Doubt): Promise<void>;
  skip(doubt: Doubt): void;
  mergeAll(doubts: Doubt[]): Promise<void>;
  undo(): Promise<void>;
}

interface Step {
  decisions: string[];
  /** The doubt it answered; null for many at once. */
  doubt: string | null;
}

const named = ({ a, b }: Doubt): [string, string] => [shown(a.name), shown(b.name)];

/** Answers doubts, goes on to the next card, and takes the last answers back. */
export function useJudging(page: RefObject<HTMLElement | null>, doubts: Doubt[], most: number): Judging {
  const [skipped, setSkipped] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const working = useRef(false);
  const steps = useRef<Step[]>([]);
  const list = inTurn(doubts, skipped).slice(0, most);
  const ids = list.map(({ suggestion: { id } }) => id);

  const card = (id: string | null) =>
    id === null
      ? null
      : (page.current?.querySelector<HTMLElement>(`[data-testid=doubt][data-id="${CSS.escape(id)}"]`) ??
        null);
  /** The card that is to have the focus, as soon as it is there. */
  const wanted = useRef<string | null>(null);
  const seen = useRef<string[]>([]);
  const held = useRef<string | null>(null);
  /** Many were answered at once: the button that did it may go with the last of them. */
  const emptied = useRef(false);
  useLayoutEffect(() => {
    const gone = held.current !== null && !ids.includes(held.current) ? held.current : null;
    // A merge may answer the next doubts too: the nearest one left takes the focus, or the page's head.
    const lost = gone !== null && document.activeElement === document.body;
    const around = gone ? seen.current.slice(seen.current.indexOf(gone)) : [];
    const to =
      card(wanted.current) ?? (lost ? card(around.find((id) => ids.includes(id)) ?? ids[0] ?? null) : null);
    if (to) {
      wanted.current = null;
      goTo(to);
    } else if (lost && ids.length === 0) page.current?.querySelector('h1')?.focus();
    if (emptied.current && document.activeElement === document.body) {
      const first = card(ids[0] ?? null);
      if (first) goTo(first);
      else page.current?.querySelector('h1')?.focus();
      emptied.current = false;
    }
    held.current = document.activeElement?.closest<HTMLElement>('[data-testid=doubt]')?.dataset.id ?? null;
    seen.current = ids;
  });

  const goOn = (from: string) => {
    wanted.current = null;
    const next = card(nextOf(ids, from));
    if (next) goTo(next);
    held.current = next?.dataset.id ?? from;
  };

  const tell = (words: string, undoable: boolean) => {
    setSaid(words);
    notify(
      words,
      undoable ? { label: text('undo'), testId: 'notice-undo', run: () => void undo() } : undefined,
    );
  };

  /** One at a time: a key held down answers no card unseen. */
  const work = async (id: string | null, act: () => Promise<void>) => {
    if (working.current) return;
    working.current = true;
    setBusy(id);
    try {
      await act();
    } catch (error) {
      tell(failureWords(error), false);
    } finally {
      working.current = false;
      setBusy(null);
    }
  };

  const answer = (doubt: Doubt, decide: () => Promise<{ id: string } | null>, words: string) =>
    work(doubt.suggestion.id, async () => {
      const decision = await decide();
      if (!decision) return tell(text('lc_said_gone'), false);
      goOn(doubt.suggestion.id);
      steps.current.push({ decisions: [decision.id], doubt: doubt.suggestion.id });
      tell(words, true);
    });

  const undo = () =>
    work(null, async () => {
      const step = steps.current.at(-1);
      if (!step) return setSaid(text('lc_said_nothing_to_undo'));
      const inTheWay = await undoAll(step.decisions);
      if (inTheWay.length > 0) return tell(text('lc_said_undo_blocked', inTheWay.length), false);
      steps.current.pop();
      wanted.current = step.doubt;
      tell(text('lc_said_undone', step.decisions.length), false);
    });

  return {
    shown: list,
    said,
    busy,
    merge: (doubt) => answer(doubt, () => mergeLinked(pairOf(doubt)), text('lc_said_same', ...named(doubt))),
    apart: (doubt) => answer(doubt, () => tellApart(pairOf(doubt)), text('lc_said_apart', ...named(doubt))),
    skip: (doubt) => {
      const { id } = doubt.suggestion;
      goOn(id);
      setSkipped((before) => [...before.filter((other) => other !== id), id]);
      setSaid(text('lc_said_skipped', ...named(doubt)));
    },
    mergeAll: (chosen) =>
      work(null, async () => {
        const decisions = await mergeAllLinked(chosen.map(pairOf));
        if (decisions.length === 0) return tell(text('lc_said_gone'), false);
        emptied.current = true;
        steps.current.push({ decisions: decisions.map(({ id }) => id), doubt: null });
        tell(text('lc_said_all', decisions.length), true);
      }),
    undo,
  };
}
