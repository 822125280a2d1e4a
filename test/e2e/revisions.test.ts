import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { root } from '../../scripts/run.ts';
import { FIRST_STORY, sampleSites } from '../../scripts/site/sample.ts';
import { exportDataset, officialOf, storyAt } from './dataset.ts';
import {
  browsers,
  card,
  meet,
  panelOn,
  press,
  pressSave,
  type Stage,
  save,
  setStage,
  testId,
  turnTo,
} from './stage.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const { hostname, pathname } = new URL(FIRST_STORY);
const TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp đẩy nhanh đầu tư hạ tầng cửa biển';
const NEW_TITLE = 'Ban Thường vụ Tỉnh ủy Sông Lam bàn giải pháp tháo gỡ vướng mắc hạ tầng cửa biển';
const GONE = 'Lê Bá Nhưỡng';
const ACCEPTED = 'Trần Hữu Khoát';
const CORRECTED = 'Thường trực HĐND';

/** What the paper changes in its story: headline, a day, a post, a number; one paragraph goes, one comes. */
function changedBy(html: string): string {
  const changes: [RegExp, string][] = [
    [/đẩy nhanh đầu tư hạ tầng cửa biển/g, 'tháo gỡ vướng mắc hạ tầng cửa biển'],
    [/Sáng 12-3/, 'Sáng 11-3'],
    [/Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh/g, 'Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh'],
    [/58% kế hoạch/, '61,5% kế hoạch'],
    [/<p>Tại buổi làm việc.*?<\/p>/, '<p>Bản tin này được bổ sung sau khi cuộc họp kết thúc.</p>'],
  ];
  return changes.reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`not in the sample: ${from}`);
    return text.replace(from, to);
  }, html);
}

/** The sample sites with a first story that the paper can rewrite. */
function changingSites() {
  const sites = sampleSites();
  const page = sites[hostname]?.[pathname] ?? '';
  const html = String(typeof page === 'function' ? page() : page);
  const state = { rewrite: (text: string) => text };
  sites[hostname] = { ...sites[hostname], [pathname]: () => state.rewrite(html) };
  return { sites, state };
}

const violations = (surface: Surface) =>
  surface.evaluate<string[]>(`(async () => {
    if (!globalThis.axe) { ${axe} }
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));
  })()`);

const inGroup = (state: string, group: string) => `${state} [data-testid=change-${group}]`;

/** The words that are struck through or underlined in an element, without what only screen readers hear. */
const marked = (surface: Surface, selector: string, mark: 'del' | 'ins') =>
  surface.evaluate<string[]>(
    `[...document.querySelectorAll('${selector} ${mark}')].map((it) => [...it.childNodes]
      .filter((node) => !node.classList?.contains('unseen')).map((node) => node.textContent).join(''))`,
  );

describe.each(browsers)('a story that changes, in %s', (browser) => {
  const { sites, state } = changingSites();
  let stage: Stage;
  let tab: Tab;
  let panel: Surface;
  beforeAll(async () => {
    stage = await setStage(browser, sites);
    tab = await save(stage, FIRST_STORY);
    panel = await panelOn(stage.driver, TITLE);
  });
  afterAll(() => stage?.close());

  const shoot = async (surface: Surface, name: string) => {
    await surface.evaluate(`document.querySelectorAll('.notice .icon').forEach((close) => close.click())`);
    await surface.waitFor(`(!document.querySelector('.notice'))`);
    return surface.screenshot(join(root, 'out', 'screenshots', browser, `revisions-${name}.png`));
  };
  async function shootBoth(surface: Surface, name: string): Promise<void> {
    for (const scheme of ['dark', 'light'] as const) {
      await stage.driver.scheme(scheme);
      await surface.waitFor(`(matchMedia('(prefers-color-scheme: ${scheme})').matches)`);
      await shoot(surface, `${name}-${scheme}`);
      expect(await violations(surface)).toEqual([]);
    }
  }
  /** Reloads the page and lets the extension read it, as a click on its button does. */
  async function reload(): Promise<void> {
    await tab.evaluate('void setTimeout(() => location.reload(), 0)');
    await tab.waitFor(`(document.readyState === 'complete')`);
  }

  async function pressKey(selector: string, key: string): Promise<void> {
    await panel.waitFor(selector);
    await panel.evaluate(`document.querySelector('${selector}').focus()`);
    await panel.press(key);
  }
  const hasFocus = (selector: string) =>
    panel.waitFor(`(document.activeElement === document.querySelector('${selector}'))`);

  it('takes decisions on the first state', async () => {
    await press(panel, card('official', ACCEPTED, 'accept'));
    await panel.waitFor(`${card('official', ACCEPTED)}[data-state=accepted]`);
    await press(panel, card('official', GONE, 'edit'));
    await panel.type(testId('edit-title-0'), CORRECTED);
    await press(panel, testId('edit-save'));
    await panel.waitFor(`${card('official', GONE)}[data-state=corrected]`);
    expect(await panel.evaluate<number>(`document.querySelectorAll('${testId('revisions')}').length`)).toBe(
      0,
    );
  });

  it('says nothing where only spaces and Unicode forms differ', async () => {
    state.rewrite = (html) =>
      html.replace('chủ trì cuộc họp', 'chủ  trì\u00a0cuộc \u200bhọp'.normalize('NFD'));
    await tab.close();
    tab = await meet(stage, FIRST_STORY);
    await panelOn(stage.driver, TITLE);
    expect(await pressSave(stage.driver)).toMatch(/không có gì đổi/);
    expect(storyAt(await exportDataset(stage), FIRST_STORY).revision).toBe(1);
  });

  it('says in popup and panel that the page has changed, and how, before it is saved', async () => {
    state.rewrite = changedBy;
    await reload();
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('changed'));
    expect(await popup.text()).toMatch(/Bài đã thay đổi từ lần lưu trước[\s\S]*Lưu bản mới/);
    await shootBoth(popup, 'popup');
    await popup.close();
    panel = await panelOn(stage.driver, NEW_TITLE);
    await panel.waitFor(testId('changed'));
    await pressKey(testId('revisions'), 'Enter');
    await panel.waitFor(inGroup(testId('revision-unsaved'), 'headline'));
    expect(await violations(panel)).toEqual([]);
    await shoot(panel, 'unsaved');
  });

  it('keeps the new state by the panel and shows what changed', async () => {
    await pressKey(testId('save-panel'), 'Enter');
    const [second, first] = [2, 1].map((number) => `[data-testid=revision][data-number="${number}"]`) as [
      string,
      string,
    ];
    await panel.waitFor(inGroup(second, 'paragraphs'));
    await panel.waitFor(first);
    await panel.waitFor(`(!document.querySelector('${testId('changed')}'))`);
    await hasFocus(testId('revisions'));
    const changed = async (group: string) => ({
      gone: await marked(panel, inGroup(second, group), 'del'),
      new: await marked(panel, inGroup(second, group), 'ins'),
    });
    expect(await changed('headline')).toEqual({ gone: ['đẩy nhanh đầu tư'], new: ['tháo gỡ vướng mắc'] });
    expect(await changed('people')).toEqual({ gone: [GONE], new: [] });
    expect((await changed('posts')).gone).toEqual(['Phó Bí thư Thường trực Tỉnh ủy Sông Lam']);
    expect((await changed('posts')).new).toEqual(['Phó Bí thư Tỉnh ủy Sông Lam']);
    // The second meeting was in the afternoon of the same day.
    expect(await changed('dates')).toEqual({
      gone: ['Sáng 12-3-2026', 'Chiều 12-3-2026'],
      new: ['Sáng 11-3-2026', 'Chiều 11-3-2026'],
    });
    const paragraphs = await changed('paragraphs');
    expect(paragraphs.gone).toContain('58');
    expect(paragraphs.new).toContain('61,5');
    expect(paragraphs.new).toContain('Bản tin này được bổ sung sau khi cuộc họp kết thúc.');
    expect(
      await panel.evaluate<string>(`document.querySelector('${testId('revisions')}').textContent`),
    ).toMatch(/^Bản 2, lưu .* · 1 bản trước$/);
    await panel.evaluate('scrollTo(0, 0)');
    await shootBoth(panel, 'panel');
    await panel.evaluate(
      `document.querySelector('${inGroup(second, 'paragraphs')}').scrollIntoView({ behavior: 'instant' })`,
    );
    await shoot(panel, 'paragraphs');
  });

  it('lets the old state be read whole, by keys alone', async () => {
    const old = '[data-testid=revision][data-number="1"]';
    await pressKey(`${old} ${testId('read-revision')}`, 'Enter');
    await panel.waitFor(testId('revision-text'));
    const text = await panel.evaluate<string>(
      `document.querySelector('${testId('revision-text')}').textContent`,
    );
    expect(text).toContain(TITLE);
    expect(text).toContain('Ông Nhưỡng khẳng định thành phố sẽ tiếp thu đầy đủ các ý kiến.');
    await shootBoth(panel, 'text');
    await panel.press('Escape');
    await panel.waitFor(`(!document.querySelector('${testId('revision-text')}'))`);
    await hasFocus(`${old} ${testId('read-revision')}`);
  });

  it('leaves the decisions as they were, those without their words apart', async () => {
    await panel.waitFor(`${card('official', ACCEPTED)}[data-state=accepted]`);
    await panel.waitFor(testId('orphan'));
    expect(await panel.evaluate<string>(`document.querySelector('${testId('orphan')} h3').textContent`)).toBe(
      GONE,
    );
    const dataset = await exportDataset(stage);
    const story = storyAt(dataset, FIRST_STORY);
    expect(story).toMatchObject({ revision: 2, article: { title: NEW_TITLE } });
    expect(story.earlier).toMatchObject([{ number: 1, article: { title: TITLE } }]);
    expect(officialOf(story, ACCEPTED).state).toBe('accepted');
    expect(dataset.decisions).toHaveLength(2);
  });

  it('marks the story in the library and fits a narrow window', async () => {
    await panel.evaluate(`document.documentElement.style.maxWidth = '320px'`);
    await panel.evaluate('scrollTo(0, 0)');
    await shoot(panel, 'panel-320');
    const beyond = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('main *:not(.unseen)')]
        .filter((it) => it.getBoundingClientRect().right > document.documentElement.getBoundingClientRect().right + 0.5)
        .map((it) => it.localName + '.' + it.className)`,
    );
    expect(beyond).toEqual([]);
    await turnTo(panel, 'library');
    await panel.waitFor(testId('revision-count'));
    await shoot(panel, 'library');
  });
});
