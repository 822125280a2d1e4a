import type { Driver } from '../browsers/driver.ts';
import { RIG } from './rig.ts';

/**
 * Puts a counter before the one door by which the background injects files, and a latch for the reader.
 * On `self`: in Firefox the expression runs in a sandbox of its own before the page's global.
 */
const COUNTER = `(() => {
  if (self.benchInjected) return;
  self.benchInjected = [];
  self.benchHeld = false;
  for (const scripting of new Set([self.chrome?.scripting, self.browser?.scripting])) {
    if (!scripting) continue;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = (injection) => {
      const file = injection.files?.[0];
      if (!file || file === '${RIG}') return inject(injection);
      self.benchInjected.push(file);
      return self.benchHeld ? Promise.reject(new Error('held back')) : inject(injection);
    };
  }
})()`;

/** Holds the reader back, or lets it go: a page then loads without being read. */
export async function holdReader(driver: Driver, held: boolean): Promise<void> {
  await driver.background(`(${COUNTER}, self.benchHeld = ${held}, true)`);
}

/** What the background injected, or would have but for the latch, since this was last asked. */
export function injectedSince(driver: Driver): Promise<string[]> {
  return driver.background(`(${COUNTER}, self.benchInjected.splice(0))`);
}

/** Runs statements of the background with the tab in front as `target`. */
const onFront = (statements: string) => `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab.id };
  ${statements}
})()`;

/** Injects the rig into the tab in front, into the extension's own world there. */
export async function injectRig(driver: Driver): Promise<void> {
  await driver.background(
    onFront(`await chrome.scripting.executeScript({ target, files: ['${RIG}'] }); return true;`),
  );
}

/** Runs a function, given as text, in that world of the tab in front. */
export async function inContentWorld<T>(driver: Driver, call: string, args: unknown[] = []): Promise<T> {
  const { result, error } = await driver.background<{ result?: T; error?: string }>(
    onFront(`
      const [frame] = await chrome.scripting.executeScript({ target, func: ${call}, args: ${JSON.stringify(args)} });
      return { result: frame.result, error: frame.error && String(frame.error.message ?? frame.error) };`),
  );
  if (error || result === undefined || result === null)
    throw new Error(`in the page: ${error ?? 'no answer'}`);
  return result;
}
