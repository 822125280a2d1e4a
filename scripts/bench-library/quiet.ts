import { cpus } from 'node:os';

/** Looked at for so long at a time, in milliseconds. */
const LOOK = 3000;
/** Of all processors together. */
const BUSY = 0.1;
const PATIENCE = 60;

/** Processor time since the start: all, and what was spent idle. */
function spent(): { all: number; idle: number } {
  const times = cpus().map(({ times }) => times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return { idle, all: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) };
}

/**
 * Waits until the machine has little to do, at the most three minutes: after a large filling a browser goes on
 * tidying its files for a while, which nobody's library does while a story is saved.
 */
export async function quiet(): Promise<void> {
  for (let look = 0; look < PATIENCE; look++) {
    const before = spent();
    await new Promise((done) => setTimeout(done, LOOK));
    const after = spent();
    const all = after.all - before.all;
    if (all > 0 && 1 - (after.idle - before.idle) / all < BUSY) return;
  }
}
