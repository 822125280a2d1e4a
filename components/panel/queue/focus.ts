/** The card of a fact; null while it is not shown. */
export const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`);

/** Leaves the focus on a fact's card when the button that was pressed goes away. */
export function keepFocus(inside: HTMLElement): void {
  inside.closest<HTMLElement>('[data-fact]')?.focus({ preventScroll: true });
}

/** Goes to a card: clear of what stands at the panel's edges (`scroll-margin`), without a jump where it is in sight. */
export function goTo(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
