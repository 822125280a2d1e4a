import type { KeyboardEvent } from 'react';

const buttons: Record<string, string> = { e: 'edit', x: 'reject', u: 'undo', v: 'evidence' };

/**
 * Keys within the facts of a story: arrows go from card to card, Enter accepts, E edits, X rejects, U takes back,
 * V shows on the page. They press the buttons of the card, so that both ways do the same.
 */
export function onFactKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('form')) return;
  const card = target.closest<HTMLElement>('[data-fact]');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-fact]')];
    const at = card ? cards.indexOf(card) : -1;
    const next = cards[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    return;
  }
  const name =
    event.key === 'Enter' ? (target === card ? 'accept' : undefined) : buttons[event.key.toLowerCase()];
  const button = name && card?.querySelector<HTMLButtonElement>(`[data-testid="${name}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

/** Leaves the focus on a fact's card when the button that was pressed goes away. */
export function keepFocus(inside: HTMLElement): void {
  inside.closest<HTMLElement>('[data-fact]')?.focus({ preventScroll: true });
}
