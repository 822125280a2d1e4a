import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Surface } from './driver.ts';
import type { Parent } from './firefox-parent.ts';
import { condition, poll } from './poll.ts';

/** How long a page may take to answer one question before it is asked again, in milliseconds. */
const ANSWER = 1000;

const found = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** True when a press in the middle of an element would reach it: seen, in the view, nothing in front. */
const uncovered = (selector: string) => `((element) => {
  if (!element?.getClientRects().length) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return element.contains(hit) || (hit?.contains(element) ?? false);
})(${found(selector)})`;

/**
 * A page of the extension that Firefox shows outside of any tab (popup, sidebar).
 * @param browser expression for its XUL browser element; asked anew at each step, since Firefox replaces it on opening
 */
export function frameSurface(parent: Parent, browser: string, close: () => Promise<void>): Surface {
  const evaluate = <T>(expression: string) => parent.inside<T>(browser, expression);
  const waitFor = async (what: string, timeout?: number) => {
    await poll(what, () => parent.inside(browser, condition(what), ANSWER), timeout);
  };
  return {
    evaluate,
    text: () => evaluate('document.body.innerText'),
    waitFor,
    async click(selector) {
      await waitFor(uncovered(selector));
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
      await parent.run(`(${browser}).focus()`);
      // the focus crosses processes: a key pressed before it is there is lost
      await waitFor('(document.hasFocus())');
      await parent.run(`
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(window, () => {});
        const event = new KeyboardEvent('', { key: ${JSON.stringify(key)} });
        keys.keydown(event);
        keys.keyup(event);`);
    },
    async screenshot(file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await parent.picture(browser));
    },
    close,
  };
}
