import { goTo } from '../queue/focus.ts';

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-link]')];

/** Shows what the tab says of a fact, once the tab is there. */
export function goToLink(fact: string): void {
  const item = items().find(({ dataset }) => dataset.link === fact);
  if (item) goTo(item);
}

/** Goes one item on or back with the arrow keys. */
export function step(target: EventTarget, by: 1 | -1): void {
  const all = items();
  const at = target instanceof Element ? all.findIndex((item) => item.contains(target)) : -1;
  const next = all[at < 0 ? 0 : at + by];
  if (next) goTo(next);
}

/** Leaves the focus on the next item when the one that was answered goes away; on the tab's body where it was the last. */
export function focusNext(inside: HTMLElement): void {
  const own = inside.closest<HTMLElement>('[data-link]');
  const all = items();
  const at = own ? all.indexOf(own) : -1;
  const next = all[at + 1] ?? all[at - 1] ?? inside.closest<HTMLElement>('.links');
  next?.focus({ preventScroll: true });
}
