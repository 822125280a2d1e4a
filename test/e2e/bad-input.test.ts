import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { sampleSites } from '../../scripts/site/sample.ts';
import { inTcvn3 } from '../unit/made/legacy.ts';
import { exportDataset } from './dataset.ts';
import { HOSTILE } from './hostile-pages.ts';
import { browsers, meet, press, type Stage, setStage, testId, turnTo } from './stage.ts';

const HOST = 'http://bad.example';

/** A page of 5 MB: one paragraph after another. */
function hugePage(): string {
  const line =
    '<p>Sáng 5-5, hội nghị của ủy ban xã Bãi Sậy bàn việc dọn kênh và thu gom rác trên các tuyến.</p>\n';
  const count = Math.ceil(5_000_000 / Buffer.byteLength(line));
  return `<!doctype html><meta charset="utf-8"><title>Dài</title><article><h1>Bản tin rất dài</h1>${line.repeat(count)}</article>`;
}

/** A page that is deeper than any reader should follow. */
function deepPage(): string {
  const depth = 50_000;
  const words = 'Sáng 5-5, Đảng ủy phường Bãi Sậy họp bàn việc dọn kênh.';
  return `<!doctype html><meta charset="utf-8"><title>Sâu</title><h1>Trang rất sâu</h1>${'<div>'.repeat(depth)}<p>${words}</p>`;
}

const hostile = Object.fromEntries(Object.entries(HOSTILE).map(([path, { page }]) => [path, page]));
/** A page in a font of before Unicode. */
function legacyPage(): string {
  const words =
    'Sáng 5-5, đồng chí Mạc Văn Bến, Bí thư Đảng ủy phường Bãi Sậy, chủ trì cuộc họp bàn việc dọn kênh và thu gom rác trên các tuyến.';
  const body = `<h1>Phường Bãi Sậy họp bàn việc dọn kênh</h1>${`<p>${words}</p>`.repeat(3)}`;
  return `<!doctype html><meta charset="utf-8"><title>Kªnh</title>${inTcvn3(body)}`;
}

const GENERATED = { '/huge.html': hugePage, '/deep.html': deepPage, '/tcvn3.html': legacyPage, ...hostile };

function sites() {
  const all = sampleSites();
  return { ...all, 'bad.example': { ...all['bad.example'], ...GENERATED } };
}

/** Length and hash (FNV-1a) of the page as it stands; by means that no page can have replaced. */
const fingerprint = (tab: Tab) =>
  tab.evaluate<string>(`(() => {
    const html = document.documentElement.outerHTML;
    let hash = 0x811c9dc5;
    for (let at = 0; at < html.length; at++) hash = Math.imul(hash ^ html.charCodeAt(at), 0x01000193);
    return html.length + ' ' + (hash >>> 0);
  })()`);

/** What went wrong in the page, but for parts of its own that it could not load. */
const complaints = (tab: Tab) =>
  tab.problems().filter((problem) => !problem.startsWith('Failed to load resource'));

/** What the popup came to show: the reason why there is no story, or `saved`. */
async function tryToSave(popup: Surface): Promise<string> {
  await popup.waitFor(`${testId('save')}, ${testId('no-story')}`, 30_000);
  const reason = await popup.evaluate<string | null>(
    `document.querySelector('[data-testid=no-story]')?.dataset.reason ?? null`,
  );
  if (reason) return reason;
  await popup.click(testId('save'));
  await popup.waitFor(testId('saved'), 30_000);
  return 'saved';
}

const EXPECTED: [page: string, outcome: string[]][] = [
  ['/no-story.html', ['no-story']],
  ['/empty.html', ['no-story']],
  ['/english.html', ['not-vietnamese']],
  ['/broken.html', ['saved']],
  ['/nfd.html', ['saved']],
  ['/javascript-canonical.html', ['saved']],
  ['/replaced-map.html', ['saved']],
  ['/huge.html', ['too-large', 'saved']],
  ['/deep.html', ['no-story', 'too-large', 'saved']],
  ['/tcvn3.html', ['saved']],
  ...Object.entries(HOSTILE).map(([path, { outcomes }]): [string, string[]] => [path, outcomes]),
];

describe.each(browsers)('pages that are no help, in %s', (browser) => {
  let stage: Stage;
  const saved: string[] = [];
  beforeAll(async () => {
    stage = await setStage(browser, sites());
  });
  afterAll(() => stage?.close());

  it.each(EXPECTED)('%s leaves the page as it is and says one of %s', async (path, outcomes) => {
    const tab = await stage.driver.open(HOST + path);
    const before = await fingerprint(tab);
    const noise = complaints(tab);
    const popup = await stage.driver.popup();
    const outcome = await tryToSave(popup);
    if (outcome === 'saved') saved.push(HOST + path);
    expect(outcomes).toContain(outcome);
    expect((await popup.text()).trim().length).toBeGreaterThan(20);
    expect(await fingerprint(tab)).toBe(before);
    expect(complaints(tab)).toEqual(noise);
    await popup.close();
    await tab.close();
  });

  it('has kept whole stories only', async () => {
    await stage.driver.open(`${HOST}/no-story.html`);
    const { stories, decisions, people } = await exportDataset(stage);
    expect(stories.map(({ url }) => url).sort()).toEqual([...saved].sort());
    for (const { url, revision, earlier, officials, meetings } of stories) {
      expect({ revision, earlier }).toEqual({ revision: 1, earlier: [] });
      if (!/huge|deep/.test(url)) expect(officials.length * meetings.length, url).toBeGreaterThan(0);
    }
    expect(decisions).toEqual([]);
    const known = stories.flatMap(({ url, officials }) => officials.map(({ id }) => `${id} ${url}`));
    const linked = people.flatMap(({ members }) =>
      members.map(({ official, story }) => `${official} ${story}`),
    );
    expect(linked.sort()).toEqual(known.sort());
  });

  it('shows markup in a headline as the words it is', async () => {
    const panel = await stage.driver.panel();
    await turnTo(panel, 'library');
    await panel.waitFor(`${testId('library-story')}[data-url="${HOST}/javascript-canonical.html"]`);
    expect(await panel.evaluate(`document.querySelectorAll('img').length`)).toBe(0);
    expect(await panel.text()).toContain('<img src=x onerror="alert(1)">');
  });

  it('points at words of a page in TCVN3', async () => {
    const tab = await meet(stage, `${HOST}/tcvn3.html`);
    const panel = await stage.driver.panel();
    await panel.waitFor(testId('official'));
    await press(panel, `${testId('official')} ${testId('evidence')}`);
    await tab.waitFor(`(CSS.highlights.size > 0)`);
  });

  it('shows nothing that a page wrote as markup of its own', async () => {
    const panel = await stage.driver.panel();
    const handlers = await panel.evaluate<number>(
      `[...document.querySelectorAll('*')].filter((it) => it.getAttributeNames().some((name) => name.startsWith('on'))).length`,
    );
    expect(handlers).toBe(0);
    expect(await panel.evaluate(`document.querySelectorAll('img, script:not([src]), b').length`)).toBe(0);
  });
});
