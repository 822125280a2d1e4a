import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { exportDataset, officialOf, storyAt } from './dataset.ts';
import { browsers, card, panelOn, type Stage, save, setStage, testId, turnTo } from './stage.ts';

const RIGHT_STORY = 'http://baosonglam.example/review-ten-a1010.html';
const RIGHT = 'Tỉnh ủy Sông Lam đổi mới cách nắm tình hình ở cơ sở';
const WRONG_STORY = 'http://baosonglam.example/review-wrong-a1011.html';
const WRONG = 'Xã Bãi Trầm đưa cán bộ về giúp các thôn ven sông';
/** Whose post the machine reads wrong in that story, and the right body of it. */
const MISREAD = 'La Hữu Đáo';
const RIGHT_BODY = 'UBND xã Bãi Trầm';

/** The panel with a count of the keys that are pressed on it. */
function counted(panel: Surface) {
  let keys = 0;
  return {
    count: () => keys,
    async press(key: string): Promise<void> {
      keys++;
      await panel.press(key);
    },
  };
}

const focused = `document.activeElement.closest('[data-fact]')?.dataset`;
const states = `[...document.querySelectorAll('[data-fact]')].map((card) => card.dataset.state)`;
const allIn = (...wanted: string[]) =>
  `(${states}.every((state) => ${JSON.stringify(wanted)}.includes(state)))`;

describe.each(browsers)('reviewing by keys in %s', (browser) => {
  let stage: Stage;
  let panel: Surface;
  beforeAll(async () => {
    stage = await setStage(browser);
    await save(stage, RIGHT_STORY);
    panel = await panelOn(stage.driver, RIGHT);
    await panel.waitFor('[data-fact]');
  });
  afterAll(() => stage?.close());

  /** Presses Enter until no fact waits any more; `meanwhile` may do something else about one of them. */
  async function review(
    keys: ReturnType<typeof counted>,
    meanwhile: (name: string) => Promise<boolean> = async () => false,
  ): Promise<void> {
    await keys.press('ArrowDown');
    for (let n = 0; n < 20; n++) {
      await panel.waitFor(`(!!${focused} || document.activeElement.id === 'progress')`);
      const at = await panel.evaluate<{ name: string; fact: string } | null>(
        `(({ name, fact } = {}) => fact ? { name, fact } : null)(${focused})`,
      );
      if (!at) break;
      if (!(await meanwhile(at.name))) await keys.press('Enter');
      await panel.waitFor(`(${focused}?.fact !== ${JSON.stringify(at.fact)})`);
    }
  }

  it('takes at most 15 keys for ten officials and two meetings that are right', async () => {
    expect(await panel.evaluate(`document.querySelectorAll('[data-fact]').length`)).toBe(12);
    const keys = counted(panel);
    await review(keys);
    await panel.waitFor(allIn('accepted'));
    await panel.waitFor(`(document.querySelector('#progress') === document.activeElement)`);
    console.log(`${browser}: ${keys.count()} keys for twelve facts that are right`);
    expect(keys.count()).toBeLessThanOrEqual(15);
    const { officials, meetings } = storyAt(await exportDataset(stage), RIGHT_STORY);
    expect([...officials, ...meetings].map(({ state }) => state)).toEqual(Array(12).fill('accepted'));
  });

  it('takes at most 6 keys more to put one wrong post right', async () => {
    await save(stage, WRONG_STORY);
    panel = await panelOn(stage.driver, WRONG);
    await panel.waitFor(card('official', MISREAD));
    const keys = counted(panel);
    let more = 0;
    await review(keys, async (name) => {
      if (name !== MISREAD || more > 0) return false;
      const before = keys.count();
      await keys.press('e');
      await panel.waitFor(`(document.activeElement.matches('${testId('edit-title-0')}'))`);
      await keys.press('ArrowDown');
      await panel.waitFor(`(!!document.querySelector('[role=option][data-highlighted]'))`);
      await keys.press('Enter');
      await panel.waitFor(`(document.querySelector('${testId('edit-body-0')}').value === '${RIGHT_BODY}')`);
      await keys.press('Enter');
      await panel.waitFor(`${card('official', MISREAD)}[data-state=corrected]`);
      await keys.press('Enter');
      more = keys.count() - before;
      return true;
    });
    await panel.waitFor(allIn('accepted', 'corrected'));
    console.log(`${browser}: ${more} keys for the post that was wrong, ${keys.count()} in all`);
    expect(more).toBeLessThanOrEqual(6);
    expect(keys.count()).toBeLessThanOrEqual(15 + 6);
    const official = officialOf(storyAt(await exportDataset(stage), WRONG_STORY), MISREAD);
    expect(official).toMatchObject({ state: 'corrected', positions: [{ body: RIGHT_BODY }] });
  });

  it('takes back the last decision, wherever it was, and goes there', async () => {
    await panel.press('ArrowDown');
    const last = await panel.evaluate<string>(
      `[...document.querySelectorAll('[data-fact]')].at(-1).dataset.fact`,
    );
    await panel.press('u');
    await panel.waitFor(`(${focused}?.state === 'suggested')`);
    expect(last).toBeTruthy();
    await panel.press('Enter');
    await panel.waitFor(allIn('accepted', 'corrected'));
  });

  it('merges with another by keys, and shows every key on ?', async () => {
    await panel.evaluate(
      `document.querySelector('${card('official', MISREAD)}').focus()`.replaceAll("'", "'"),
    );
    await panel.press('m');
    await panel.waitFor(testId('merge-dialog'));
    await panel.waitFor(`(document.activeElement.matches('${testId('merge-into')}'))`);
    await panel.press('Enter');
    await panel.waitFor(`(!document.querySelector(${JSON.stringify(card('official', MISREAD))}))`);
    await panel.waitFor(`(!!${focused})`);
    await panel.press('u');
    await panel.waitFor(card('official', MISREAD));
    await panel.press('?');
    await panel.waitFor(testId('keys-dialog'));
    await panel.press('Escape');
    await panel.waitFor(`(!document.querySelector('${testId('keys-dialog')}'))`);
  });

  it('keeps a note and a tag, and the journal takes decisions back in any order', async () => {
    await panel.evaluate(`document.querySelector(${JSON.stringify(card('official', MISREAD))}).focus()`);
    await panel.press('n');
    await panel.waitFor(testId('note-field'));
    await panel.type(testId('note-field'), 'gọi lại để hỏi');
    await panel.type(testId('tag-field'), 'ven sông');
    await panel.press('Enter');
    await panel.waitFor(`(document.querySelector('.remarks-editor')?.textContent.includes('ven sông'))`);
    const official = officialOf(storyAt(await exportDataset(stage), WRONG_STORY), MISREAD);
    expect(official).toMatchObject({ note: 'gọi lại để hỏi', tags: ['ven sông'] });
    // What was decided can be taken back after the panel was closed and opened again, too.
    await panel.evaluate('void (window.before = true, setTimeout(() => location.reload(), 0))');
    await panel.waitFor('(!window.before)');
    await panel.waitFor(`${card('official', MISREAD)}[data-state=corrected]`);
    await turnTo(panel, 'journal');
    const undo = `[data-kind=correct-official] ${testId('journal-undo')}`;
    await panel.waitFor(undo);
    await panel.click(undo);
    await panel.waitFor(`[data-kind=correct-official] ${testId('redo')}`);
    await turnTo(panel, 'story');
    await panel.waitFor(`${card('official', MISREAD)}[data-state=suggested]`);
    await turnTo(panel, 'journal');
    await panel.click(`[data-kind=correct-official] ${testId('redo')}`);
    await turnTo(panel, 'story');
    await panel.waitFor(`${card('official', MISREAD)}[data-state=corrected]`);
  });
});
