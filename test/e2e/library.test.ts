import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { exportDataset } from './dataset.ts';
import {
  DOUBTED,
  DOUBTED_STORIES,
  HIS_STORIES,
  linkedSites,
  NAMESAKE,
  OTHER_OUTLET,
  PERSON,
} from './linked-stories.ts';
import { browsers, meet, panelOn, press, type Stage, save, setStage, testId, turnTo } from './stage.ts';

const texts = (page: Tab, selector: string) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((it) => it.innerText)`,
  );

/** Waits until so many elements match. */
const count = (page: Tab, selector: string, many: number) =>
  page.waitFor(`(document.querySelectorAll(${JSON.stringify(selector)}).length === ${many})`);

/** Types into the search field what a person would, and opens the first hit of a kind. */
async function find(page: Tab, query: string, kind: string): Promise<void> {
  await page.waitFor(testId('search-input'));
  await page.type(testId('search-input'), query);
  await press(
    page,
    `${testId('search-hit')}[data-kind=${kind}] a, a${testId('search-hit')}[data-kind=${kind}]`,
  );
}

/** Presses the way back that a notice offers. */
const takeBack = (page: Tab) => press(page, testId('undo'));

describe.each(browsers)('the library page in %s', (browser) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(browser, linkedSites());
    for (const url of [...HIS_STORIES, OTHER_OUTLET, NAMESAKE]) {
      const tab = await save(stage, url);
      await tab.close();
    }
    page = await stage.driver.extensionPage('/library.html');
  });
  afterAll(() => stage?.close());

  it('finds a person without marks, whose posts stand in a timeline', async () => {
    await find(page, 'vi quang thuan', 'person');
    await page.waitFor(testId('person-page'));
    await count(page, testId('person-story'), 4);
    const tenures = await texts(page, testId('tenure'));
    expect(tenures).toHaveLength(2);
    expect(tenures[0]).toMatch(/^Chủ tịch/);
    expect(tenures[1]).toMatch(/^Phó Chủ tịch/);
    expect(await texts(page, testId('person-name'))).toEqual([PERSON]);
  });

  it('points out the namesake, shows what a merge moves, merges and takes it back', async () => {
    await count(page, testId('namesake'), 1);
    await press(page, `${testId('namesake')} ${testId('merge-open')}`);
    await page.waitFor(testId('merge-receipt'));
    expect((await texts(page, testId('merge-receipt'))).join()).toContain(
      'Núi Hồng sơ kết công tác khuyến nông',
    );
    await press(page, testId('merge-confirm'));
    await count(page, testId('person-story'), 5);
    await takeBack(page);
    await count(page, testId('person-story'), 4);
    await count(page, testId('namesake'), 1);
  });

  it('splits one story off and takes it back', async () => {
    await press(page, testId('split-open'));
    await press(page, testId('split-choice'));
    await press(page, testId('split-confirm'));
    await count(page, testId('person-story'), 3);
    await count(page, testId('namesake'), 2);
    await takeBack(page);
    await count(page, testId('person-story'), 4);
    await count(page, testId('namesake'), 1);
  });

  it('refuses that two are the same, keeps that in the journal, and shows it before a merge', async () => {
    await press(page, `${testId('namesake')} ${testId('tell-apart')}`);
    await press(page, testId('apart-confirm'));
    await page.waitFor(testId('link-decision'));
    await count(page, `${testId('namesake')} ${testId('tell-apart')}`, 0);
    await press(page, `${testId('namesake')} ${testId('merge-open')}`);
    await page.waitFor(testId('merge-conflicts'));
    await page.press('Escape');
    const { decisions } = await exportDataset(stage);
    expect(decisions.filter(({ act, undoneAt }) => act.kind === 'not-same' && !undoneAt)).toHaveLength(1);
  });

  it('shows one meeting as two outlets tell it, with what they do not agree on', async () => {
    await find(page, 'phien hop thuong ky', 'meeting');
    await page.waitFor(testId('meeting-page'));
    await count(page, testId('source-column'), 2);
    const disputed = (await texts(page, testId('disagreement'))).join(' ');
    expect(disputed).toMatch(/Chiều/);
    expect(disputed).toMatch(/Tối/);
  });

  it('finds words of the text, marked in their sentence', async () => {
    await page.type(testId('search-input'), '"ho chua nuoc"');
    // With every letter something else is found.
    await page.waitFor(`${testId('search-results')}[data-query='"ho chua nuoc"'] mark`);
    expect((await texts(page, `${testId('search-results')} mark`)).join(' ')).toMatch(/hồ chứa nước/);
  });

  it('comes back to all that was typed, however soon a hit was followed', async () => {
    await page.type(testId('search-input'), 'vi quang thua');
    const at = `${testId('search-hit')}[data-kind=person]`;
    await page.waitFor(at);
    // One letter more and a press of the hit that stands there, before the next answer is.
    await page.evaluate(`(() => {
      const field = document.querySelector(${JSON.stringify(testId('search-input'))});
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      set.call(field, 'vi quang thuan');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector(${JSON.stringify(at)}).click();
    })()`);
    await page.waitFor(testId('person-page'));
    await page.evaluate('history.back()');
    await page.waitFor(`${testId('search-results')}[data-query='vi quang thuan']`);
    expect(await page.evaluate('location.hash')).toBe('#/search?q=vi+quang+thuan');
  });

  it('shows what is kept while a search stands open', async () => {
    await page.type(testId('search-input'), 'pham van loc');
    await page.waitFor(testId('search-none'));
    const tab = await save(stage, DOUBTED_STORIES[0] ?? '');
    await tab.close();
    await page.front();
    await page.waitFor(`${testId('search-hit')}[data-kind=person]`);
    expect((await texts(page, testId('search-results'))).join()).toContain(DOUBTED);
  });

  it('carries people and meetings across stories in the export', async () => {
    const { people, meetings } = await exportDataset(stage);
    expect(people.map(({ members }) => members.length).sort()).toContain(4);
    expect(meetings.some(({ members }) => members.length === 2)).toBe(true);
  });

  it('says in the panel who was met before, and where another outlet tells it otherwise', async () => {
    await meet(stage, HIS_STORIES[2] ?? '');
    const panel = await panelOn(stage.driver, 'UBND tỉnh Sông Lam họp phiên thường kỳ tháng 2');
    await turnTo(panel, 'links');
    await panel.waitFor(`${testId('link-met')} a, ${testId('link-met')} button`);
    await panel.waitFor(testId('differs'));
    const told = await panel.evaluate<string>(`document.querySelector('${testId('differs')}').innerText`);
    expect(told).toMatch(/chiều/i);
    expect(told).toMatch(/tối/i);
  });

  it('has no problem to tell of', () => {
    expect(page.problems()).toEqual([]);
  });
});
