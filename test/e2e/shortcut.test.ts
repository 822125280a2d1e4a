import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { sampleSites } from '../../scripts/site/sample.ts';
import { badgeText, browsers, type Stage, setStage } from './stage.ts';

const STORY = '/hop-ban-thuong-vu-a1001.html';

/** A story of the sample site under the name of a listed one, where no click is needed for reading. */
function onListedHost() {
  const page = sampleSites()['baosonglam.example']?.[STORY];
  if (!page) throw new Error(`${STORY} is missing`);
  return { 'baocantho.com.vn': { [STORY]: page } };
}

describe.each(browsers)('a listed site in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser, onListedHost());
  });
  afterAll(() => stage?.close());

  it('shows the number of officials on the button without a click', async () => {
    await stage.driver.open(`http://baocantho.com.vn${STORY}`);
    await poll('the badge', async () => (await badgeText(stage.driver)) === '4');
  });

  it('saves by the keyboard shortcut', async () => {
    const { pressAlt } = stage.driver;
    if (!pressAlt) {
      console.log(
        `${browser}: headless, it hears no extension shortcut; saved by the popup in the other tests`,
      );
      const commands =
        await stage.driver.background<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
      expect(commands).toContainEqual(expect.objectContaining({ name: 'save-story', shortcut: 'Alt+K' }));
      return;
    }
    await pressAlt('k');
    await poll('the tick', async () => (await badgeText(stage.driver)) === '✓');
  });
});
