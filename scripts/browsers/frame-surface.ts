import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Surface } from './driver.ts';
import type { Parent } from './firefox-parent.ts';
import { condition, poll } from './poll.ts';

const found = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/**
 * A page of the extension that Firefox shows outside of any tab (popup, sidebar).
 * @param browser expression for its XUL browser element; asked anew at each step, since Firefox replaces it on opening
 */
export function frameSurface(parent: Parent, browser: string, close: () => Promise<void>): Surface {
  const evaluate = <T>(expression: string) => parent.inside<T>(browser, expression);
  const waitFor = async (what: string, timeout?: number) => {
    await poll(what, () => evaluate(condition(what)), timeout);
  };
  return {
    evaluate,
    text: () => evaluate('document.body.innerText'),
    waitFor,
    async click(selector) {
      await waitFor(`(${found(selector)}?.getClientRects().length > 0)`);
      await evaluate(`(${found(selector)}.focus(), tools.act(() => ${found(selector)}.click()), true)`);
    },
    async type(selector, text) {
      await waitFor(selector);
      const field = found(selector);
      await evaluate(
        `(${field}.focus(), ${field}.select(), document.execCommand('insertText', false, ${JSON.stringify(text)}), true)`,
      );
    },
    async press(key) {
      await evaluate(`(tools.key(${JSON.stringify(key)}), true)`);
    },
    async screenshot(file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await parent.picture(browser));
    },
    close,
  };
}
