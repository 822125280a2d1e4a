import { whenDrawn } from '../../browsers/drawn.ts';

/**
 * In the page: does something and waits until what comes of it stands in a frame that was drawn. The time runs from
 * the act; the driver's own messages are no part of it.
 * @param act statements
 * @param effect expression that is truthy once it is there; it is asked whenever the page changes
 */
export const timeOf = (act: string, effect: string): string => `new Promise((done, failed) => {
  const patience = setTimeout(() => failed(new Error('nothing came of ' + ${JSON.stringify(act)})), 15000);
  const start = performance.now();
  let there = false;
  const look = () => {
    if (there || !(${effect})) return;
    there = true;
    observer.disconnect();
    clearTimeout(patience);
    ${whenDrawn('done(performance.now() - start)')};
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  ${act};
  look();
})`;

/** In the page: puts words into a field as typing does. Its own setter, since React watches the element's. */
export const fill = (testId: string, words: string): string => `{
  const field = document.querySelector('[data-testid=${testId}]');
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, ${JSON.stringify(words)});
  field.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}`;

/** In the page: goes to a place of it, as a link does. */
export const goTo = (hash: string): string => `location.hash = ${JSON.stringify(hash)}`;

export const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
