import { type RefObject, useEffect, useRef } from 'react';
import { goTo } from '../../panel/queue/focus.ts';
import { isForeign } from '../../panel/queue/foreign.ts';
import type { Judging } from './use-judging.ts';

/** Keys that press a button of the card in hand. */
const buttons: Record<string, string> = {
  enter: 'doubt-accept',
  x: 'doubt-refuse',
  s: 'doubt-skip',
  ' ': 'doubt-skip',
  o: 'doubt-open',
};

/** The keys of the queue: arrows go from card to card, the others press the card's buttons, wherever the focus is. */
export function useDoubtKeys(page: RefObject<HTMLElement | null>, judging: Judging): void {
  const latest = useRef(judging);
  latest.current = judging;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!page.current || isForeign(event)) return;
      if (handle(event, page.current, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page]);
}

/** @returns whether the key was one of the queue's */
function handle(
  { key, target, shiftKey, repeat }: KeyboardEvent,
  page: HTMLElement,
  judging: Judging,
): boolean {
  const cards = [...page.querySelectorAll<HTMLElement>('[data-testid=doubt]')];
  const inside = target instanceof Element ? target : null;
  const card = inside?.closest<HTMLElement>('[data-testid=doubt]') ?? null;
  const at = card ? cards.indexOf(card) : -1;

  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = at < 0 ? cards[0] : cards[key === 'ArrowDown' ? at + 1 : at - 1];
    if (next) goTo(next);
    return cards.length > 0;
  }
  if (key === '?') return pressed(page.querySelector('[data-testid=keys]'));
  if (shiftKey || repeat) return false;
  if (key.toLowerCase() === 'u') {
    void judging.undo();
    return true;
  }
  // A button or link in the card keeps its own Enter and Space.
  if ((key === 'Enter' || key === ' ') && inside !== card) return false;
  const button = buttons[key.toLowerCase()];
  return button && card ? pressed(card.querySelector(`[data-testid=${button}]`)) : false;
}

function pressed(button: HTMLElement | null): boolean {
  button?.click();
  return button !== null;
}
