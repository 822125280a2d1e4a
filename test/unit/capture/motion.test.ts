import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { addedText, shownAt } from '../../../lib/capture/motion.ts';

const HERE = 'https://lamgiang.example/tin/nao-vet-kenh-100234.html';

it.each([
  [`${HERE}?utm_source=zalo`],
  [`${HERE}#binh-luan`],
  ['https://m.lamgiang.example/tin/ten-khac-100234.html'],
])('%s shows what the story shows', (address) => {
  expect(shownAt(address)).toBe(shownAt(HERE));
});

it.each([
  ['https://lamgiang.example/tin/don-kenh-100235.html'],
  ['https://lamgiang.example/chinh-tri/'],
  [`${HERE}#/binh-luan`],
  [`${HERE}?page=2`],
])('%s shows something else', (address) => {
  expect(shownAt(address)).not.toBe(shownAt(HERE));
});

const LONG =
  'Sáng 12-3, đồng chí Hà Văn Lúa, Chủ tịch UBND tỉnh Lam Giang, chủ trì cuộc họp bàn việc nạo vét.';

function recordsOf(change: (document: Document) => void): MutationRecord[] {
  const { window } = new JSDOM('<p>Tin</p>');
  const observer = new window.MutationObserver(() => {});
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  change(window.document);
  return observer.takeRecords();
}

function append(document: Document, name: string, words: string): void {
  const element = document.createElement(name);
  element.textContent = words;
  document.body.append(element);
}

it('counts running text that a change brought', () => {
  expect(addedText(recordsOf((document) => append(document, 'p', LONG)))).toBe(LONG.length);
  const replaced = recordsOf((document) => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = LONG;
  });
  expect(addedText(replaced)).toBe(LONG.length);
});

it('counts no labels, no scripts, nothing that went away', () => {
  expect(addedText(recordsOf((document) => append(document, 'span', 'Vừa xong')))).toBe(0);
  expect(addedText(recordsOf((document) => append(document, 'script', LONG)))).toBe(0);
  expect(addedText(recordsOf((document) => document.body.replaceChildren()))).toBe(0);
});

it('bears a form whose field is called as what the DOM calls its text', () => {
  const form = { nodeName: 'FORM', textContent: { name: 'textContent' } };
  const record = { type: 'childList', addedNodes: [form] } as unknown as MutationRecord;
  expect(addedText([record])).toBe(0);
});
