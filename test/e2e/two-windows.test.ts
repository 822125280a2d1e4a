import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { exportDataset, officialOf, storyAt } from './dataset.ts';
import { browsers, card, press, type Stage, save, setStage, testId } from './stage.ts';

const STORY = 'http://baosonglam.example/review-ten-a1010.html';
const ACCEPTED = 'Khương Bá Thuận';
const REJECTED = 'Tống Đăng Hạo';
const MEETING = 'hội nghị rút kinh nghiệm về công tác hòa giải';

describe.each(browsers)('two tabs with the review of one story in %s', (browser) => {
  let stage: Stage;
  let one: Tab;
  let other: Tab;
  beforeAll(async () => {
    stage = await setStage(browser);
    await save(stage, STORY);
    const address = await stage.driver.background<string>(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => '/sidepanel.html?tab=' + tab.id)`,
    );
    one = await stage.driver.extensionPage(address);
    await one.waitFor(card('official', ACCEPTED));
    other = await stage.driver.extensionPage(address);
    await other.waitFor(card('official', ACCEPTED));
  });
  afterAll(() => stage?.close());

  it('show each what was decided in the other', async () => {
    await one.front();
    await press(one, card('official', ACCEPTED, 'accept'));
    await other.waitFor(`${card('official', ACCEPTED)}[data-state=accepted]`);
    await other.front();
    await press(other, card('official', REJECTED, 'reject'));
    await one.waitFor(`${card('official', REJECTED)}[data-state=rejected]`);
  });

  it('keep both corrections of one meeting, made in two forms that were open at once', async () => {
    for (const tab of [one, other]) {
      await tab.front();
      await press(tab, card('meeting', MEETING, 'edit'));
      await tab.waitFor(testId('edit-place'));
    }
    await one.front();
    await one.type(testId('edit-date'), '13-4-2026');
    await press(one, testId('edit-save'));
    await one.waitFor(`${card('meeting', MEETING)}[data-date="2026-04-13"]`);
    await other.front();
    await other.type(testId('edit-place'), 'Nhà văn hóa xã');
    await press(other, testId('edit-save'));
    await other.waitFor(`${card('meeting', MEETING)}[data-date="2026-04-13"][data-state=corrected]`);
    const { meetings } = storyAt(await exportDataset(stage), STORY);
    expect(meetings.find(({ name }) => name === MEETING)).toMatchObject({
      state: 'corrected',
      date: '2026-04-13',
      place: 'Nhà văn hóa xã',
    });
  });

  it('lose nothing when both decide in the same moment', async () => {
    const accept = (name: string) =>
      `document.querySelector(${JSON.stringify(card('official', name, 'accept'))}).click()`;
    const waiting = `[...document.querySelectorAll('[data-testid=official][data-state=suggested]')].map((it) => it.dataset.name)`;
    const names = await one.evaluate<string[]>(waiting);
    expect(names.length).toBeGreaterThan(5);
    await Promise.all(names.map((name, at) => (at % 2 ? one : other).evaluate(accept(name))));
    await one.waitFor(`(${waiting}.length === 0)`);
    await other.waitFor(`(${waiting}.length === 0)`);
    const story = storyAt(await exportDataset(stage), STORY);
    for (const name of [...names, ACCEPTED]) expect(officialOf(story, name).state, name).toBe('accepted');
    expect(officialOf(story, REJECTED).state).toBe('rejected');
  });
});
