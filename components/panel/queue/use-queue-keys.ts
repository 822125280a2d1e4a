import { type RefObject, useEffect, useRef } from 'react';
import { goTo } from './focus.ts';
import { isForeign } from './foreign.ts';

/** Milliseconds in which a fact just judged is not offered again, though its card does not show the judgement yet. */
const WRITING = 2000;

const buttons: Record<string, string> = { e: 'edit', x: 'reject', m: 'merge', v: 'evidence', n: 'remark' };

/** What the keys do beyond pressing the buttons of a card. */
export interface QueueActions {
  /** A card got the focus by a key: the page follows. */
  onGo(fact: string): void;
  /** Takes back the last decision on a fact, else the last of the story; gives the fact it was about. */
  undo(fact: string | null): void;
  acceptAll(): void;
  /** Nothing is left to decide on. */
  onDone(): void;
}

/**
 * The keys of the review: arrows go from card to card, Enter accepts, the letters press the buttons of the card, so
 * that both ways do the same. After a judgement the next fact that waits for one has the focus. They work wherever
 * the focus is in the panel, as long as the story is in sight.
 */
export function useQueueKeys(review: RefObject<HTMLElement | null>, actions: QueueActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  const judged = useRef(new Map<string, number>());

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const root = review.current;
      if (!root?.getClientRects().length || isForeign(event)) return;
      if (handle(event, root, latest.current, judged.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [review]);
}

/** @returns whether the key was one of the queue's */
function handle(
  { key, target, shiftKey }: KeyboardEvent,
  root: HTMLElement,
  actions: QueueActions,
  judged: Map<string, number>,
): boolean {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-fact]')];
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
  const at = card ? cards.indexOf(card) : -1;
  const go = (next: HTMLElement | undefined) => {
    if (!next) return;
    goTo(next);
    actions.onGo(next.dataset.fact ?? '');
  };
  const next = () => {
    const recent = Date.now() - WRITING;
    const waiting = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))].find(
      ({ dataset: { state, fact } }) => state === 'suggested' && (judged.get(fact ?? '') ?? 0) < recent,
    );
    if (waiting) go(waiting);
    else actions.onDone();
  };

  if (key === 'ArrowDown' || key === 'ArrowUp') {
    // The first step goes to what waits; from there on card by card.
    if (at < 0) next();
    else go(cards[key === 'ArrowDown' ? at + 1 : at - 1]);
    return true;
  }
  if (key === '?') return pressed(document.querySelector('[data-testid=keys]'));
  const letter = key.toLowerCase();
  if (letter === 'u' && !shiftKey) {
    judged.clear();
    actions.undo(card?.dataset.fact ?? null);
    return true;
  }
  if (letter === 'a' && !shiftKey) {
    actions.acceptAll();
    return true;
  }
  if (key === 'Enter') {
    if (target !== card && target instanceof Element && target.closest('button, a, summary')) return false;
    if (card && pressed(card.querySelector('[data-testid=accept]')))
      judged.set(card.dataset.fact ?? '', Date.now());
    next();
    return true;
  }
  const name = buttons[letter];
  if (!name || !card) return false;
  const done = pressed(card.querySelector(`[data-testid=${name}]`));
  if (done && letter === 'x') {
    judged.set(card.dataset.fact ?? '', Date.now());
    next();
  }
  return done;
}

function pressed(button: HTMLElement | null): boolean {
  button?.click();
  return button !== null;
}
