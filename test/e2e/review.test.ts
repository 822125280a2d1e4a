import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import { exportDataset, officialOf, storiesByPerson, storyAt } from './dataset.ts';
import {
  browsers,
  card,
  panelOn,
  press,
  pressSave,
  type Stage,
  save,
  setStage,
  testId,
  turnTo,
} from './stage.ts';

const SECOND_STORY = 'http://baosonglam.example/phong-chong-thien-tai-a1002.html';
const TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp đẩy nhanh đầu tư hạ tầng cửa biển';
const SECOND_TITLE = 'Chủ động phương án sơ tán dân trước mùa mưa bão';
const CORRECTED = 'Lê Bá Nhưỡng';
const NEW_NAME = 'Lê Bá Nhường';
const ACCEPTED = 'Trần Hữu Khoát';
const REJECTED = 'Mai Đình Phúc';
const KNOWN = 'Đỗ Quang Thạch';

/** Waits until the card of a fact is in a state. */
const inState = (panel: Surface, name: string, state: string) =>
  panel.waitFor(`${card('official', name)}[data-state=${state}]`);

/** Selects words of the page as a reader would with the mouse. */
async function selectWords(tab: Tab, words: string): Promise<void> {
  await tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0 || !node.parentElement.closest('p')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return true;
    }
    throw new Error('not on the page');
  })()`);
}

describe.each(browsers)('the review in %s', (browser) => {
  let stage: Stage;
  let tab: Tab;
  let panel: Surface;
  beforeAll(async () => {
    stage = await setStage(browser);
    await save(stage, SECOND_STORY);
    tab = await save(stage, FIRST_STORY);
    panel = await panelOn(stage.driver, TITLE);
  });
  afterAll(() => stage?.close());

  const first = async () => storyAt(await exportDataset(stage), FIRST_STORY);

  it('takes a correction', async () => {
    await press(panel, card('official', CORRECTED, 'edit'));
    await panel.type(testId('edit-name'), NEW_NAME);
    await panel.type(testId('edit-title-0'), 'Quyền Bí thư');
    await panel.type(testId('edit-body-0'), 'Thành ủy Bến Nghè, tỉnh Sông Lam');
    await press(panel, testId('edit-save'));
    await inState(panel, NEW_NAME, 'corrected');
  });

  it('keeps the correction over a second save and hands it out', async () => {
    await pressSave(stage.driver);
    await inState(panel, NEW_NAME, 'corrected');
    const dataset = await exportDataset(stage);
    const story = storyAt(dataset, FIRST_STORY);
    const official = officialOf(story, NEW_NAME);
    expect(official).toMatchObject({ state: 'corrected' });
    expect(official.positions[0]).toMatchObject({
      title: 'Quyền Bí thư',
      body: 'Thành ủy Bến Nghè, tỉnh Sông Lam',
    });
    expect(story.extraction.officials.map(({ name }) => name)).toContain(CORRECTED);
    const [decision] = dataset.decisions;
    expect(decision).toMatchObject({ by: 'reader', story: FIRST_STORY, undoneAt: null });
    expect(decision?.act).toMatchObject({ kind: 'correct-official', fact: official.id });
  });

  it('accepts, rejects and takes back', async () => {
    await press(panel, card('official', ACCEPTED, 'accept'));
    await inState(panel, ACCEPTED, 'accepted');
    await press(panel, card('official', REJECTED, 'reject'));
    await inState(panel, REJECTED, 'rejected');
    const story = await first();
    expect(officialOf(story, ACCEPTED).state).toBe('accepted');
    expect(story.officials.find(({ name }) => name === REJECTED)?.state ?? 'rejected').toBe('rejected');
    await press(panel, card('official', REJECTED, 'undo'));
    await inState(panel, REJECTED, 'suggested');
    expect(officialOf(await first(), REJECTED).state).toBe('suggested');
  });

  it('adds an official from words selected on the page', async () => {
    await selectWords(tab, 'Bến Nghè');
    await press(panel, testId('add-official'));
    await panel.type(testId('edit-name'), 'Tạ Văn Mới');
    await panel.type(testId('edit-title-0'), 'Thư ký');
    await press(panel, testId('edit-save'));
    await inState(panel, 'Tạ Văn Mới', 'added');
    const official = officialOf(await first(), 'Tạ Văn Mới');
    expect(official).toMatchObject({ state: 'added', evidence: { quote: 'Bến Nghè' } });
  });

  it('scrolls the page to the words of a fact and paints them', async () => {
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    await press(panel, card('official', ACCEPTED, 'evidence'));
    await panel.waitFor(card('official', ACCEPTED, 'evidence'));
    await tab.waitFor("((CSS.highlights.get('bien-ban-shown')?.size ?? 0) > 0)");
    const words = "[...CSS.highlights.get('bien-ban-shown')][0]";
    await tab.waitFor(
      `((box) => box.top >= 0 && box.bottom <= innerHeight)(${words}.getBoundingClientRect())`,
    );
    expect(await tab.evaluate<string>(`${words}.toString()`)).toContain('Khoát');
  });

  it('says that the place of a post stands elsewhere in the story', async () => {
    const supplied = `document.querySelector('[data-testid=supplied]')`;
    expect(await panel.evaluate<string>(`${supplied}.textContent`)).toBe(
      '“Sông Lam” lấy theo nơi khác trong bài',
    );
  });

  it('remembers that a known official is somebody else', async () => {
    await press(panel, card('official', KNOWN, 'known'));
    await press(panel, card('official', KNOWN, 'not-same'));
    const gone = `(!document.querySelector('${card('official', KNOWN, 'known').replaceAll("'", "\\'")}'))`;
    await panel.waitFor(gone);
    await save(stage, SECOND_STORY);
    await panelOn(stage.driver, SECOND_TITLE);
    await panel.waitFor(card('official', KNOWN));
    await panel.waitFor(gone);
    await tab.front();
    await panelOn(stage.driver, TITLE);
    await panel.waitFor(card('official', KNOWN));
    await panel.waitFor(gone);
    const people = storiesByPerson(await exportDataset(stage), KNOWN);
    expect(people.sort()).toEqual([[FIRST_STORY], [SECOND_STORY]]);
  });

  const stories = (url: string) => `[data-testid=library-story][data-url="${url}"]`;

  it('finds a kept story by words without marks', async () => {
    await turnTo(panel, 'library');
    await panel.type(testId('library-filter'), 'mua mua bao');
    await panel.waitFor(`(document.querySelectorAll('[data-testid=library-story]').length === 1)`);
    await panel.waitFor(stories(SECOND_STORY));
    await panel.type(testId('library-filter'), ' ');
    await panel.waitFor(`(document.querySelectorAll('[data-testid=library-story]').length === 2)`);
  });

  it('removes a story and brings it back with its decisions', async () => {
    const before = await exportDataset(stage);
    await turnTo(panel, 'library');
    await press(panel, `${stories(FIRST_STORY)} ${testId('remove-story')}`);
    await panel.waitFor(`(!document.querySelector('${stories(FIRST_STORY)}'))`);
    expect((await exportDataset(stage)).stories.map(({ url }) => url)).toEqual([SECOND_STORY]);
    await turnTo(panel, 'library');
    await press(panel, `${stories(SECOND_STORY)} ${testId('remove-story')}`);
    await press(panel, `.notices ${testId('undo')}`);
    await panel.waitFor(stories(SECOND_STORY));
    await pressSave(stage.driver);
    await turnTo(panel, 'library');
    await panel.waitFor(stories(FIRST_STORY));
    const after = await exportDataset(stage);
    expect(storyAt(after, FIRST_STORY).officials).toEqual(storyAt(before, FIRST_STORY).officials);
    expect(storyAt(after, SECOND_STORY)).toEqual(storyAt(before, SECOND_STORY));
  });

  it('brings a story back from the bin and an official back to the person, long after', async () => {
    await turnTo(panel, 'library');
    await press(panel, `${stories(SECOND_STORY)} ${testId('remove-story')}`);
    await press(panel, testId('bin'));
    await panel.screenshot(`out/screenshots/${browser}/panel-bin.png`);
    await press(panel, testId('restore-story'));
    await panel.waitFor(stories(SECOND_STORY));
    await turnTo(panel, 'story');
    await press(panel, card('official', KNOWN, 'undo-apart'));
    await panel.waitFor(card('official', KNOWN, 'known'));
    expect(storiesByPerson(await exportDataset(stage), KNOWN)).toHaveLength(1);
  });
});
