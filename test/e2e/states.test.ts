import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import { captureSites, LISTED, SCHOOL } from './capture-sites.ts';
import { look } from './looking.ts';
import { GONE_OFFICIAL, ORPHANS_STORY, rewrittenSites } from './rewritten.ts';
import { browsers, card, meet, panelOn, press, type Stage, save, setStage, testId, turnTo } from './stage.ts';
import * as states from './states.ts';

const NO_STORY = 'http://bad.example/no-story.html';
const SECOND_STORY = `${states.HOST}/phong-chong-thien-tai-a1002.html`;
/** A background that cannot read pages any more. */
const STOP = `(chrome.scripting.executeScript = () => new Promise(() => {}), 1)`;
/** A disk that takes nothing more. */
const FULL = `(IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
  throw new DOMException('no room', 'QuotaExceededError');
}, 1)`;

describe.each(browsers)('every state of the review in %s', (browser) => {
  const { sites, state } = rewrittenSites();
  let stage: Stage;
  let tab: Tab;
  let panel: Surface;
  beforeAll(async () => {
    stage = await setStage(browser, { ...captureSites(), ...sites });
  });
  afterAll(() => stage?.close());
  const see = (name: string, surface = panel) => look(stage, surface, `review-${name}`);

  it('without a story, and with an empty library', async () => {
    await stage.driver.open(NO_STORY);
    panel = await stage.driver.panel();
    await panel.waitFor('.library .empty');
    await see('empty');
  });

  it('a story, then the same reviewed in part', async () => {
    await save(stage, SECOND_STORY);
    tab = await save(stage, FIRST_STORY);
    panel = await panelOn(stage.driver, states.TITLE);
    await panel.waitFor(testId('known'));
    await panel.evaluate('scrollTo(0, 0)');
    await see('story');
    await states.reviewInPart(panel, tab);
    await states.focusCard(panel, card('official', 'Trần Hữu Khoát'));
    await see('part');
    await press(panel, card('official', states.CORRECTED, 'evidence'));
    await panel.waitFor('blockquote');
    await see('why');
    await press(panel, card('official', states.CORRECTED, 'evidence'));
  });

  it('the forms of an official, a meeting and a figure', async () => {
    let leave = await states.openForm(panel, card('official', 'Đỗ Quang Thạch'));
    await panel.press('ArrowDown');
    await panel.waitFor('[role=option]');
    await see('form-official');
    await panel.press('Escape');
    await leave();
    leave = await states.openForm(panel, testId('meeting'));
    await see('form-meeting');
    await press(panel, testId('edit-date-open'));
    await panel.waitFor(testId('edit-date-calendar'));
    await see('form-calendar');
    await panel.press('Escape');
    await panel.waitFor(`(!document.querySelector('${testId('edit-date-calendar')}'))`);
    await panel.evaluate(
      `document.querySelector('.person-roles').scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
    await see('form-roles');
    await leave();
    leave = await states.openForm(panel, testId('figure'));
    await see('form-figure');
    await leave();
  });

  it('the dialogs: merging, and all keys', async () => {
    await states.focusCard(panel, card('official', 'Đỗ Quang Thạch'));
    await panel.press('m');
    await panel.waitFor(testId('merge-dialog'));
    await see('merge');
    await panel.press('Escape');
    await panel.waitFor(`(!document.querySelector('${testId('merge-dialog')}'))`);
    await panel.press('?');
    await panel.waitFor(testId('keys-dialog'));
    await see('keys');
    await panel.press('Escape');
    await panel.waitFor(`(!document.querySelector('${testId('keys-dialog')}'))`);
  });

  it('note and tags, and the journal', async () => {
    await states.remark(panel, states.ADDED);
    await see('remarks');
    await states.journal(panel);
    await see('journal');
    await turnTo(panel, 'library');
    await see('library');
    await turnTo(panel, 'story');
  });

  it('forty officials', async () => {
    await save(stage, states.FORTY_STORY);
    panel = await panelOn(stage.driver, states.FORTY);
    await panel.waitFor(testId('official'));
    await panel.evaluate('scrollTo(0, 0)');
    await see('forty');
    await panel.evaluate(`document.querySelectorAll('${testId('official')}')[20].scrollIntoView()`);
    await see('forty-below');
  });

  it('decisions whose fact is gone', async () => {
    const story = await save(stage, ORPHANS_STORY);
    await panel.waitFor(card('official', GONE_OFFICIAL));
    await press(panel, card('official', GONE_OFFICIAL, 'accept'));
    await panel.waitFor(`${card('official', GONE_OFFICIAL)}[data-state=accepted]`);
    state.second = true;
    await story.close();
    await meet(stage, ORPHANS_STORY);
    await panel.waitFor(testId('orphan'), 20_000);
    await panel.evaluate(`document.querySelector('${testId('orphan')}').scrollIntoView({ block: 'center' })`);
    await see('orphans');
  });

  it('no room for a decision', async () => {
    await panel.evaluate(FULL);
    await press(panel, `[data-state=suggested] ${testId('accept')}`);
    await panel.waitFor('.notice');
    await see('storage-full');
  });

  it('no room for a story, and a site taken back', async () => {
    const { driver } = stage;
    await driver.open(LISTED + SCHOOL.path);
    const popup = await driver.popup();
    await popup.waitFor(testId('save'));
    await driver.background(FULL);
    await popup.click(testId('save'));
    await popup.waitFor('.outcome.failed');
    await see('popup-storage-full', popup);
    await popup.close();
    await driver.allowHost(new URL(LISTED).hostname, false);
    await panel.waitFor(`${testId('no-story')}[data-reason=access-withdrawn]`);
    await see('withdrawn');
  });

  it('while a page is read', async () => {
    const { driver } = stage;
    await driver.background(STOP);
    const waiting = await driver.open(SECOND_STORY);
    await panel.waitFor('.skeleton');
    await see('loading');
    const popup = await driver.popup();
    await popup.waitFor('.skeleton');
    await see('popup-loading', popup);
    await popup.close();
    await waiting.close();
  });
});
