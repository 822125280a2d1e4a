import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSites } from '../../scripts/site/sample.ts';
import { HOSTILE } from './hostile-pages.ts';
import {
  cardIsOpen,
  MENTIONS,
  markup,
  OFFICIAL,
  type Painted,
  paintedOfficials,
  setPainted,
  wordsOf,
} from './painted.ts';
import { browsers, meet, testId } from './stage.ts';

const hostile = Object.fromEntries(Object.entries(HOSTILE).map(([path, { page }]) => [path, page]));

function sites() {
  const all = sampleSites();
  return { ...all, 'bad.example': { ...all['bad.example'], ...hostile } };
}

describe.each(browsers)('the painted page in %s', (browser) => {
  let painted: Painted;
  beforeAll(async () => {
    painted = await setPainted(browser, sites());
  });
  afterAll(() => painted?.stage.close());

  it('paints each kind and leaves the markup as it was', async () => {
    const { tab, before } = painted;
    await paintedOfficials(tab, MENTIONS);
    const { official, meeting, document, date } = await wordsOf(tab);
    expect(official?.slice(0, 3)).toEqual(['Trần Hữu Khoát', 'Mai Đình Phúc', OFFICIAL]);
    expect([meeting?.length, document?.length, date?.length]).toEqual([3, 2, 3]);
    expect(date).toContain('Sáng 12-3');
    expect(await markup(tab)).toBe(before);
  });

  it('paints text that comes late', async () => {
    const { tab, before } = painted;
    await tab.evaluate(`(() => {
      const range = [...CSS.highlights.get('bien-ban-official')].at(-1);
      const paragraph = range.startContainer.parentElement.closest('p');
      globalThis.put = () => globalThis.next ? globalThis.next.before(paragraph) : globalThis.parent.append(paragraph);
      globalThis.next = paragraph.nextSibling;
      globalThis.parent = paragraph.parentNode;
      paragraph.remove();
    })()`);
    await tab.waitFor(`(CSS.highlights.get('bien-ban-official').size < ${MENTIONS})`);
    await tab.evaluate('globalThis.put()');
    await paintedOfficials(tab, MENTIONS);
    expect(await markup(tab)).toBe(before);
  });

  it('hears no events that the page makes up', async () => {
    const { tab } = painted;
    await tab.evaluate(`(() => {
      const { left, top } = [...CSS.highlights.get('bien-ban-official')][0].getBoundingClientRect();
      for (let at = 0; at < 5; at++)
        document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + at, clientY: top + 4 }));
      return new Promise((done) => setTimeout(done, 700));
    })()`);
    expect(await cardIsOpen(tab)).toBe(false);
  });

  it('is gone with the switch in the popup, and comes again', async () => {
    const { stage, tab, before } = painted;
    await tab.front();
    const popup = await stage.driver.popup();
    await popup.waitFor(testId('painting'));
    await popup.click(testId('painting'));
    await tab.waitFor('(CSS.highlights.size === 0)');
    await popup.click(testId('painting'));
    await paintedOfficials(tab, MENTIONS);
    await popup.close();
    expect(await markup(tab)).toBe(before);
  });

  it.each(
    Object.entries(HOSTILE).filter(([, { outcomes }]) => outcomes.includes('saved')),
  )('leaves %s as it was', async (path) => {
    const { stage } = painted;
    const bad = await meet(stage, `http://bad.example${path}`);
    await bad.waitFor(`(CSS.highlights.get('bien-ban-official')?.size > 0)`);
    const html = await bad.evaluate<string>('document.documentElement.outerHTML');
    expect(html).not.toContain('bien-ban');
    expect(bad.problems().filter((problem) => !problem.startsWith('Failed to load'))).toEqual([]);
    await bad.close();
  });
});
