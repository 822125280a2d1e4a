import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchText } from '../../../lib/anchoring/paint/late.ts';

const { window } = new JSDOM('<p>Đoạn đầu.</p>');
const { document } = window;
const HALF = 500;

beforeEach(() => {
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function write(words: string): Promise<void> {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.body.append(paragraph);
  await Promise.resolve();
}

test('many changes at once are looked at once', async () => {
  const look = vi.fn(() => true);
  const end = watchText(document.body, look);
  await write('Đồng chí Trần Hữu Khoát chủ trì.');
  await write('Đồng chí Mai Đình Phúc tham dự.');
  await vi.advanceTimersByTimeAsync(HALF);
  expect(look).toHaveBeenCalledTimes(1);
  end();
});

test('a ticking clock is not looked at', async () => {
  const look = vi.fn(() => true);
  const end = watchText(document.body, look);
  await write('12');
  await vi.advanceTimersByTimeAsync(10 * HALF);
  expect(look).not.toHaveBeenCalled();
  end();
});

test('a page that never rests is looked at ever more seldom while nothing comes of it', async () => {
  const look = vi.fn(() => false);
  const end = watchText(document.body, look);
  for (let at = 0; at < 100; at++) {
    await write('Tin vừa nhận được.');
    await vi.advanceTimersByTimeAsync(HALF);
  }
  expect(look.mock.calls.length).toBeLessThan(9);
  end();
});

test('once ended, nothing is looked at', async () => {
  const look = vi.fn(() => true);
  const end = watchText(document.body, look);
  await write('Đồng chí Mai Đình Phúc tham dự.');
  end();
  await vi.advanceTimersByTimeAsync(10 * HALF);
  expect(look).not.toHaveBeenCalled();
});
