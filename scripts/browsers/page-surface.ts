import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Surface, Tab } from './driver.ts';
import { condition, poll } from './poll.ts';

/** A surface that puppeteer has as a page of its own: any tab, and Chromium's popup and side panel. */
export function pageSurface(page: Page): Surface {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
    async click(selector) {
      await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
      await page.click(selector);
    },
    async type(selector, text) {
      await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
      await page.click(selector);
      await page.$eval(selector, (field) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      });
      await page.keyboard.press('Backspace');
      await page.type(selector, text);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async waitFor(what, timeout) {
      await poll(what, () => page.evaluate(condition(what)), timeout);
    },
    async screenshot(file) {
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** A tab; `front` is told so that the driver knows which tab popup and panel speak of. */
export function pageTab(page: Page, front: (page: Page) => void): Tab {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text());
  });
  return {
    ...pageSurface(page),
    url: () => page.evaluate('location.href') as Promise<string>,
    async front() {
      await page.bringToFront();
      front(page);
    },
    async resize(width, height, zoom = 1) {
      await page.setViewport({
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
      });
    },
    problems: () => problems,
  };
}
