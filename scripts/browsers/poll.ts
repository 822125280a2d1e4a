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
