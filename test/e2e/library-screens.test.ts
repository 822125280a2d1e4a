import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { FIRST_STORY } from '../../scripts/site/sample.ts';
import {
  DOUBTED,
  DOUBTED_STORIES,
  HIS_STORIES,
  linkedSites,
  NAMESAKE,
  OTHER_OUTLET,
  PERSON,
} from './linked-stories.ts';
import { beyond, look, shoot } from './looking.ts';
import { browsers, panelOn, press, type Stage, save, setStage, testId, turnTo } from './stage.ts';
import { FORTY_STORY } from './states.ts';

/** Windows in which a page must be whole as well: CSS pixels, and how near. */
const NARROW = [
  { name: '320', size: [320, 1280, 1] },
  { name: '1280-zoom-200', size: [1280, 1600, 2] },
] as const;

/** True once a table shows so many rows: what is kept meanwhile comes with the next fetch. */
function counted(rows: number): string {
  return `(document.querySelector('${testId('explore-count')}')?.textContent.startsWith('${rows} '))`;
}

/** Pages that need no id: their hash, and what is there once they are. */
const PAGES = [
  { name: 'stories', hash: '#/', there: counted(9) },
  { name: 'people', hash: '#/?table=people', there: testId('explore-row') },
  { name: 'meetings', hash: '#/?table=meetings', there: testId('explore-row') },
  { name: 'documents', hash: '#/?table=documents', there: testId('explore-row') },
  {
    name: 'search',
    hash: '#/search?q=song%20lam',
    there: `${testId('search-hit')}[data-kind=story]`,
  },
  { name: 'search-none', hash: '#/search?q=xyzzy', there: testId('search-none') },
  { name: 'place', hash: '#/body/place%3AS%C3%B4ng%20Lam', there: testId('holder') },
  { name: 'calendar', hash: '#/calendar?month=2026-06&day=2026-06-03', there: testId('day-meeting') },
  { name: 'network', hash: '#/network', there: `${testId('network-canvas')}[data-drawn=true]` },
  { name: 'unknown', hash: '#/person/khong-co', there: testId('not-found') },
] as const;

/** True once the window has a width, and a drawing in it the width of its place. */
const fitted = (width: number) =>
  `(innerWidth === ${width} && [...document.querySelectorAll('${testId('network-canvas')} canvas')].every(
    (it) => Math.abs(it.clientWidth - it.closest('${testId('network-canvas')}').clientWidth) < 2))`;

describe.each(browsers)('every page of the library in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  beforeAll(async () => {
    stage = await setStage(browser, linkedSites());
    page = await stage.driver.extensionPage('/library.html');
  });
  afterAll(() => stage?.close());

  const keep = async (urls: readonly string[]) => {
    for (const url of urls) await (await save(stage, url)).close();
    await page.front();
  };
  const go = async (hash: string, there: string) => {
    await page.evaluate(`(location.hash = ${JSON.stringify(hash)})`);
    await page.waitFor(there);
    await page.evaluate('(document.activeElement?.blur(), scrollTo(0, 0))');
  };
  /** A state in both schemes, then in light where there is little room. */
  const see = async (name: string) => {
    await page.resize(1280, 900, 1);
    await page.waitFor(fitted(1280));
    await look(stage, page, `library-${name}`);
    for (const { name: width, size } of NARROW) {
      await page.resize(size[0], size[1], size[2]);
      await page.waitFor(fitted(size[0] / size[2]));
      await shoot(stage, page, `library-${name}-${width}`);
      expect.soft(await beyond(page), `${name}, ${width}`).toEqual([]);
    }
    await page.resize(1280, 900, 1);
  };
  /** Searches, and goes to the first found of a kind. */
  const goTo = async (query: string, kind: string, there: string) => {
    const hit = `a${testId('search-hit')}[data-kind=${kind}]`;
    await go(
      `#/search?q=${encodeURIComponent(query)}`,
      `${testId('search-results')}[data-query="${query}"] ${hit}`,
    );
    const hash = await page.evaluate<string>(`document.querySelector('${hit}').getAttribute('href')`);
    await go(hash, there);
  };

  it('without a story', async () => {
    await page.waitFor(testId('explore-empty'));
    await see('empty');
    await keep([...HIS_STORIES, OTHER_OUTLET, NAMESAKE, FIRST_STORY, FORTY_STORY]);
    await go('#/suggestions', testId('suggestions-empty'));
    await see('suggestions-empty');
    await keep(DOUBTED_STORIES);
  });

  it.each(PAGES)('$name', async ({ name, hash, there }) => {
    await go(hash, there);
    await see(name);
  });

  it('the row in focus', async () => {
    await go('#/?table=meetings', testId('explore-row'));
    await page.evaluate(`document.querySelector('${testId('explore-row')}').focus()`);
    await page.press('ArrowDown');
    await page.waitFor('.grid-row:focus-visible');
    await shoot(stage, page, 'library-focus');
  });

  it('the doubts', async () => {
    await go('#/suggestions', testId('doubt'));
    await page.waitFor(`(document.querySelector('${testId('doubt')}').textContent.includes('${DOUBTED}'))`);
    await see('suggestions');
  });

  it('a person, and merging with the namesake', async () => {
    await goTo(PERSON, 'person', testId('namesake'));
    await see('person');
    await press(page, `${testId('namesake')} ${testId('merge-open')}`);
    await page.waitFor(testId('merge-receipt'));
    await see('merge');
    await page.press('Escape');
    await page.waitFor(`(!document.querySelector('${testId('merge-receipt')}'))`);
  });

  it('a meeting of two outlets, one of a long name, and a body', async () => {
    await goTo('phien hop thuong ky', 'meeting', testId('source-column'));
    await see('meeting');
    await goTo('mat tran to quoc viet nam', 'meeting', testId('meeting-person'));
    await see('meeting-long');
    await goTo('ubnd tinh song lam', 'body', testId('holder'));
    await see('body');
  });

  it('what the panel tells of links', async () => {
    const story = await save(stage, DOUBTED_STORIES[1] ?? '');
    const panel: Surface = await panelOn(stage.driver, 'Lấy ý kiến về quy hoạch chung đô thị ven sông');
    await turnTo(panel, 'links');
    await panel.waitFor(testId('link-doubt'));
    await look(stage, panel, 'library-panel-doubt');
    await story.close();
    await save(stage, OTHER_OUTLET);
    await panel.waitFor(testId('tab-links'));
    await turnTo(panel, 'links');
    await panel.waitFor(testId('link-told'));
    await look(stage, panel, 'library-panel-links');
  });

  it('has no problem to tell of', () => {
    expect(page.problems()).toEqual([]);
  });
});
