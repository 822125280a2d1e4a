import type { Parent } from '../browsers/firefox-parent.ts';
import { PROBE, type Silence } from './silence.ts';
import type { Watcher } from './watch.ts';

/** The count and the nanoseconds so far of Firefox's own stopwatch. */
const TOTAL = `
  await Services.fog.testFlushAllChildren();
  return Glean.extensionsTiming.contentScriptInjection.testGetValue() ?? { count: 0, sum: 0 };`;

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
      return (await page.evaluate<Silence>('window.benchProbe()')).task;
    },
  };
}
