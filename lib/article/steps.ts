/** Work in short steps, with a result at the end. */
export type Steps<T> = Generator<void, T>;

/** Takes all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets every task that waits go before. `scheduler.yield` would let none; timers wait a second in a hidden tab. */
function afterOthers(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Takes each step in a task of its own. */
export async function oneByOne<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await afterOthers();
  }
}
