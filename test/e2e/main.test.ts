import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import { exportDataset, officialOf, storiesByPerson, storyAt } from './dataset.ts';
import { missing, readGold } from './gold.ts';
import { uninvited } from './quiet.ts';
import {
  badgeText,
  browsers,
  card,
  meet,
  panelOn,
  press,
  pressSave,
  type Stage,
  save,
  setStage,
} from './stage.ts';

const SONG_LAM = ['hop-ban-thuong-vu-a1001', 'phong-chong-thien-tai-a1002', 'cong-bo-quyet-dinh-a1003'].map(
  (stem) => ({ stem, url: `http://baosonglam.example/${stem}.html` }),
);
const NUI_HONG = {
  stem: 'so-ket-y-te-co-so-2001',
  url: 'http://baonuihong.example/so-ket-y-te-co-so-2001.html',
};
const STORIES = [...SONG_LAM, NUI_HONG];
const RECURRING = 'Đỗ Quang Thạch';

const goldOf = (stem: string) => readGold(new URL(`../site/gold/${stem}.json`, import.meta.url));

describe.each(browsers)('the main job in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage?.close());

  it.each(STORIES)('keeps $stem by the popup and shows it in the panel', async ({ stem, url }) => {
    const { driver } = stage;
    const gold = goldOf(stem);
    await save(stage, url);
    expect(await badgeText(driver)).toBe('✓');
    const panel = await panelOn(driver, gold.article.title);
    for (const { name } of gold.officials) await panel.waitFor(card('official', name));
    for (const { date, main } of gold.meetings) {
      if (main) await panel.waitFor(`[data-testid=meeting][data-date="${date}"]`);
    }
  });

  it('says in the panel where an official was met before', async () => {
    await meet(stage, FIRST_STORY);
    const panel = await panelOn(stage.driver, goldOf('hop-ban-thuong-vu-a1001').article.title);
    await press(panel, card('official', RECURRING, 'known'));
    await panel.waitFor(card('official', RECURRING, 'known-story'));
    const met = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid=known-story]')].map((it) => it.textContent)`,
    );
    expect(met).toHaveLength(2);
    expect(met).not.toContain(goldOf(NUI_HONG.stem).article.title);
  });

  it('exports what the gold records say', async () => {
    const dataset = await exportDataset(stage);
    expect(dataset.stories.map(({ url }) => url).sort()).toEqual(STORIES.map(({ url }) => url).sort());
    const missed = STORIES.flatMap(({ stem, url }) => missing(goldOf(stem), storyAt(dataset, url)));
    expect(missed).toEqual([]);
  });

  it('grounds every fact of the export in the text', async () => {
    for (const { article, officials, meetings } of (await exportDataset(stage)).stories) {
      const text = [...article.text];
      for (const { evidence } of [...officials, ...meetings]) {
        expect(text.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote);
      }
    }
  });

  it('knows the official of three stories as one person and the namesake elsewhere as another', async () => {
    const people = storiesByPerson(await exportDataset(stage), RECURRING);
    expect(people).toHaveLength(2);
    expect(people).toContainEqual(SONG_LAM.map(({ url }) => url).sort());
    expect(people).toContainEqual([NUI_HONG.url]);
  });

  it('changes nothing when a story is saved again', async () => {
    const before = await exportDataset(stage);
    await stage.driver.open(NUI_HONG.url);
    expect(await pressSave(stage.driver)).toMatch(/không có gì đổi/);
    const after = await exportDataset(stage);
    expect({ ...after, exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
    expect(after.stories.map(({ revision }) => revision)).toEqual([1, 1, 1, 1]);
    expect(officialOf(storyAt(after, NUI_HONG.url), RECURRING).state).toBe('suggested');
  });

  it('asks nothing of the network but the pages that were opened', () => {
    expect(uninvited(stage.site.refused)).toEqual([]);
    const opened = STORIES.map(({ url }) => url);
    expect(stage.site.served.filter((url) => !opened.includes(url))).toEqual([]);
    expect(stage.site.served).toHaveLength(STORIES.length + 2);
  });
});
