import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPage } from '../../../lib/article/copy/copy.ts';
import { PARAGRAPHS, page, story } from './pages.ts';

/** More nodes than are copied at once. */
const LONG = page(`<h1>Tin dài</h1>${`<p>${PARAGRAPHS[0]}</p>`.repeat(600)}<p id="last">Hết.</p>`);

const holder = globalThis as { MutationObserver?: unknown };
const { window } = new JSDOM();
beforeEach(() => {
  holder.MutationObserver = window.MutationObserver;
});
afterEach(() => {
  delete holder.MutationObserver;
});

it('a long page is copied in several steps, a short one in one', () => {
  expect([...copyPage(new JSDOM(story()).window.document)]).toHaveLength(0);
  expect([...copyPage(new JSDOM(LONG).window.document)].length).toBeGreaterThan(1);
});

it('a page that changes between two steps is copied again, as it stands then', () => {
  const dom = new JSDOM(LONG);
  holder.MutationObserver = dom.window.MutationObserver;
  const { document } = dom.window;
  const steps = copyPage(document);
  steps.next();
  const first = document.querySelector('p');
  if (first) first.textContent = 'Đổi rồi.';
  const copied = steps.next();
  if (!copied.done || !copied.value) throw new Error('not copied');
  expect(copied.value.document.querySelector('p')?.textContent).toBe('Đổi rồi.');
  expect(copied.value.document.querySelector('#last')?.textContent).toBe('Hết.');
});

it('menus and comments stay behind, the way to the story and its text do not', () => {
  const furniture =
    '<nav><a href="/a">Thời sự</a></nav><nav class="breadcrumb"><a href="/b">Xã hội</a></nav><div class="comments"><p>Hay quá.</p></div>';
  const steps = copyPage(new JSDOM(story().replace('<h1>', `${furniture}<h1>`)).window.document).next();
  const text = steps.done ? (steps.value?.document.documentElement.textContent ?? '') : '';
  expect(text).toContain('Xã hội');
  expect(text).toContain(PARAGRAPHS[2]);
  expect(text).not.toMatch(/Thời sự|Hay quá/);
});
