/** Asks again until the answer is truthy; a thrown error counts as no answer yet. Milliseconds. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await ask();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last instanceof Error ? ` (${last.message})` : '';
      throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${why}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The expression that is truthy when `what` (a selector, or an expression in parentheses) is there. */
export function condition(what: string): string {
  return what.startsWith('(') ? what : `!!document.querySelector(${JSON.stringify(what)})`;
}

/** True once the popup says what it found and has its final size: until then a press on its foot may miss. */
export const POPUP_SETTLED = `((button) => {
  const told = '.popup main :is([data-testid=save], [data-testid=saved], [data-testid=no-story])';
  if (!document.querySelector(told) || !button || button.disabled) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
})(document.querySelector('[data-testid=open-panel]'))`;
