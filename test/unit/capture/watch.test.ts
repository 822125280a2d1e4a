import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/capture/watch.ts';
import { PARAGRAPHS, page, story } from '../article/pages.ts';

const STORY = 'https://lamgiang.example/nao-vet-kenh-100234.html';
const OTHER = '/don-kenh-100235.html';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Watches a page as the content script does; `told` grows with what it tells. */
function watch(html: string, url = STORY) {
  const { window } = new JSDOM(html, { url });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const told: string[] = [];
  const navigation = new window.EventTarget();
  Object.defineProperty(window, 'navigation', { value: navigation });
  const watched = watchPage(window as unknown as Window, (notice) => told.push(notice));
  const { document } = window;
  return {
    told,
    window,
    watched,
    show(next: string) {
      const body = new window.DOMParser().parseFromString(next, 'text/html').body;
      document.body.replaceChildren(...body.childNodes);
    },
    move(to: string, navigationType: 'push' | 'replace' = 'push') {
      window.history[`${navigationType}State`](null, '', to);
      const event = new window.Event('currententrychange');
      navigation.dispatchEvent(Object.assign(event, { navigationType }));
    },
  };
}

/** Lets time pass; mutations are told between its steps. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('tells a story when the page is idle, and once', async () => {
  const { told } = watch(story());
  expect(told).toEqual([]);
  await pass(0);
  expect(told).toEqual(['may-be-story']);
  await pass(20_000);
  expect(told).toHaveLength(1);
});

it('tells nothing of a front page, whatever comes later', async () => {
  const { told, show } = watch(page(''), 'https://lamgiang.example/');
  show(story());
  await pass(20_000);
  expect(told).toEqual([]);
});

it('tells a story whose text comes late, when it has come to rest', async () => {
  const { told, show } = watch(page('<h1>Lam Giang bàn việc nạo vét kênh</h1>'));
  await pass(5000);
  show(story());
  await pass(200);
  expect(told).toEqual([]);
  await pass(200);
  expect(told).toEqual(['may-be-story']);
});

it('no longer waits for text after a while', async () => {
  const { told, show } = watch(page(''));
  await pass(15_001);
  show(story());
  await pass(5000);
  expect(told).toEqual([]);
});

it('tells again when much text has followed, but not for ever', async () => {
  const { told, window } = watch(story());
  for (let round = 0; round < 6; round++) {
    const more = window.document.createElement('p');
    more.textContent = PARAGRAPHS.join(' ');
    window.document.body.append(more);
    await pass(1000);
  }
  expect(told).toEqual(['may-be-story', 'may-be-story', 'may-be-story']);
});

it('tells that the page moved on, and the next story when it has come to rest', async () => {
  const { told, move, show, watched } = watch(story());
  told.length = 0;
  move(OTHER);
  expect(told).toEqual(['moved']);
  let rested = false;
  void watched.atRest().then(() => {
    rested = true;
  });
  await pass(1000);
  expect(rested).toBe(false);
  show(story(PARAGRAPHS, 'Lam Giang dọn kênh Tân Hòa xong trước hẹn'));
  await pass(400);
  expect(told).toEqual(['moved', 'may-be-story']);
  expect(rested).toBe(true);
});

it('tells no story of a list the page moved on to', async () => {
  const { told, move, show } = watch(story());
  told.length = 0;
  move('/chinh-tri/');
  show(page('<h1>Chính trị</h1><ul><li><a href="/a">Tin một</a></li></ul>'));
  await pass(20_000);
  expect(told).toEqual(['moved']);
});

it('does not wait for new text where the address was replaced in endless scrolling', async () => {
  const { told, move } = watch(story());
  told.length = 0;
  move(OTHER, 'replace');
  await pass(400);
  expect(told).toEqual(['moved', 'may-be-story']);
});

it('takes another address of the same story for no move', async () => {
  const { told, move } = watch(story());
  move('?utm_source=zalo', 'replace');
  move('#binh-luan');
  await pass(5000);
  expect(told).toEqual(['may-be-story']);
});

it('waits for the last of several moves', async () => {
  const { move, watched, show } = watch(story());
  move('/chinh-tri/');
  let rested = false;
  void watched.atRest().then(() => {
    rested = true;
  });
  await pass(100);
  move(OTHER);
  await pass(100);
  expect(rested).toBe(false);
  show(story());
  await pass(400);
  expect(rested).toBe(true);
});

it('looks again at a page the browser brings back as it was', async () => {
  const { told, window } = watch(story());
  await pass(0);
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  await pass(0);
  expect(told).toEqual(['may-be-story', 'may-be-story']);
});
