import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { card, press, type Stage, testId, turnTo } from './stage.ts';

export const HOST = 'http://baosonglam.example';
export const TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp đẩy nhanh đầu tư hạ tầng cửa biển';
export const FORTY_STORY = `${HOST}/review-forty-a1012.html`;
export const FORTY = 'Sông Lam: ngày hội lớn của các dân tộc anh em và những quyết định cho vùng cao';
/** Whom the reader puts right, and the one added. */
export const CORRECTED = 'Lê Bá Nhưỡng';
export const ADDED = 'Tạ Văn Mới';

/** Selects words in a paragraph of the page. */
export async function selectWords(tab: Tab, words: string): Promise<void> {
  await tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0 || !node.parentElement.closest('p')) continue;
      return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
    }
    throw new Error('not on the page');
  })()`);
}

/** Waits until the card of an official is in a state. */
const inState = (panel: Surface, name: string, state: string) =>
  panel.waitFor(`${card('official', name)}[data-state=${state}]`);

/** The first story reviewed in part: an official of every state, each with what it takes. */
export async function reviewInPart(panel: Surface, tab: Tab): Promise<void> {
  await press(panel, card('official', 'Trần Hữu Khoát', 'accept'));
  await inState(panel, 'Trần Hữu Khoát', 'accepted');
  await press(panel, card('official', 'Mai Đình Phúc', 'reject'));
  await inState(panel, 'Mai Đình Phúc', 'rejected');
  await press(panel, card('official', CORRECTED, 'edit'));
  await panel.type(testId('edit-title-0'), 'Quyền Bí thư');
  await press(panel, testId('edit-save'));
  await inState(panel, CORRECTED, 'corrected');
  await selectWords(tab, 'Bến Nghè');
  await press(panel, testId('add-official'));
  await panel.type(testId('edit-name'), ADDED);
  await panel.type(testId('edit-title-0'), 'Thư ký');
  await press(panel, testId('edit-save'));
  await inState(panel, ADDED, 'added');
}

/** Puts the focus on the card of a fact, as the arrows do. */
export async function focusCard(panel: Surface, selector: string): Promise<void> {
  await panel.waitFor(selector);
  await panel.evaluate(`(() => {
    const card = document.querySelector(${JSON.stringify(selector)});
    card.focus();
    card.scrollIntoView({ block: 'center', behavior: 'instant' });
  })()`);
}

/** Opens the form in the card of a fact; gives the way out. */
export async function openForm(panel: Surface, selector: string): Promise<() => Promise<void>> {
  await press(panel, `${selector} ${testId('edit')}`);
  await panel.waitFor('.form');
  return async () => {
    await press(panel, testId('edit-cancel'));
    await panel.waitFor(`(!document.querySelector('.form'))`);
  };
}

/** Writes a note and a tag on an official, and leaves both open. */
export async function remark(panel: Surface, name: string): Promise<void> {
  await press(panel, card('official', name, 'remark'));
  await panel.type(testId('note-field'), 'Gọi lại hỏi ngày nhận nhiệm vụ.');
  await panel.type(testId('tag-field'), 'theo dõi tiếp');
  await panel.press('Enter');
  await panel.waitFor(`(document.querySelector('.remarks-editor')?.textContent.includes('theo dõi tiếp'))`);
}

/** The journal with an entry taken back, and one that others stand on. */
export async function journal(panel: Surface): Promise<void> {
  await turnTo(panel, 'journal');
  await press(panel, `[data-kind=reject] ${testId('journal-undo')}`);
  await panel.waitFor(`[data-kind=reject] ${testId('redo')}`);
  await panel.waitFor(`[data-kind=add-official] ${testId('journal-undo')}:disabled`);
  await panel.evaluate('scrollTo(0, 0)');
}

/** Number of the tab in front, as the extension has it. */
export const tabInFront = ({ driver }: Stage) =>
  driver.background<number>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
  );
