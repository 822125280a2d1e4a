import type { Parent } from '../browsers/firefox-parent.ts';
import type { Watcher } from './watch.ts';

/** The count and the nanoseconds so far of Firefox's own stopwatch. */
const TOTAL = `
  await Services.fog.testFlushAllChildren();
  return Glean.extensionsTiming.contentScriptInjection.testGetValue() ?? { count: 0, sum: 0 };`;

/** In the page: messages to itself, one after the other; a long wait between two is a long task. */
const PROBE = `(() => {
  const channel = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let ended = false;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!ended) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  window.benchProbe = () => ((ended = true), longest);
  return true;
})()`;

/**
 * Firefox's own stopwatch (`extensions.timing.content_script_injection`): it runs on the page's main thread around
 * each injection, making the sandbox and running the script in it; compiling is done on another thread.
 */
export function watchFirefox(parent: Parent): Watcher {
  const total = () => parent.run<{ count: number; sum: number }>(TOTAL);
  return {
    how: "Firefox's stopwatch: making the sandbox and running",
    async injections(work) {
      const before = await total();
      await work();
      const after = await total();
      return {
        injections: after.count - before.count,
        milliseconds: (after.sum - before.sum) / 1_000_000,
      };
    },
    howTasks: 'longest silence of a page that keeps sending itself messages',
    async longestTask(page, work) {
      await page.evaluate(PROBE);
      await work();
      return page.evaluate<number>('window.benchProbe()');
    },
  };
}
