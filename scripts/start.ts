import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver, LaunchOptions } from './browsers/driver.ts';
import { findBrowser } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { poll } from './browsers/poll.ts';
import { root, runTool } from './run.ts';
import { FIRST_STORY, sampleSites } from './site/sample.ts';
import { serve } from './site/server.ts';

/**
 * `npm start`: builds the extension, serves the sample news site and opens a browser on its first story.
 * Without a display it does the main job headless and prints what came of it.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const out = join(root, 'out', 'start');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const executable = findBrowser(name);
  console.log('Building …');
  const build = await runTool('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], true);
  if (!build.ok) throw new Error(`The build failed:\n${build.output}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const site = await serve(sampleSites());
  const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const options: LaunchOptions = {
    executable,
    extension,
    downloads: out,
    proxyPort: site.proxyPort,
    headless,
  };
  const driver = await launch(name, options);
  try {
    if (headless) await mainJob(driver);
    else await untilClosed(driver);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function untilClosed(driver: Driver): Promise<void> {
  await driver.open(FIRST_STORY);
  console.log(`${driver.version} is open on ${FIRST_STORY}.`);
  console.log('Click the Biên Bản button in the toolbar to save the story; close the browser to end.');
  await driver.closed();
}

/** What a person would do: save by the popup's button, look at the panel, export. */
async function mainJob(driver: Driver): Promise<void> {
  const story = await driver.open(FIRST_STORY);
  await story.screenshot(join(out, 'page.png'));
  const popup = await driver.popup();
  await popup.waitFor('[data-testid=save]');
  await popup.click('[data-testid=save]');
  await popup.waitFor('[data-testid=saved]');
  await popup.screenshot(join(out, 'popup.png'));
  const panel = await driver.panel();
  await panel.waitFor('[data-testid=official]');
  await panel.screenshot(join(out, 'panel.png'));
  await panel.click('[data-testid=tab-library]');
  await panel.waitFor('[data-testid=export]:not(:disabled)');
  await panel.click('[data-testid=export]');
  const file = await downloaded();
  report(driver, file);
}

function downloaded(): Promise<string> {
  return poll('the export to arrive as a download', async () => {
    const file = readdirSync(out).find((entry) => /^bien-ban-.*\.json$/.test(entry));
    return file && join(out, file);
  });
}

interface Found {
  stories: {
    article: { title: string };
    officials: { name: string; positions: { title: string; body: string | null }[] }[];
    meetings: { name: string; date: string | null }[];
    documents: { number: string }[];
  }[];
}

function report(driver: Driver, file: string): void {
  const dataset: Found = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`\nThe main job, done in ${driver.version} (headless):`);
  for (const { article, officials, meetings, documents } of dataset.stories) {
    console.log(`  ${article.title}`);
    for (const { name, positions } of officials) {
      const posts = positions.map(({ title, body }) => [title, body].filter(Boolean).join(' '));
      console.log(`    cán bộ    ${name}: ${posts.join(', ')}`);
    }
    for (const { name, date } of meetings) console.log(`    cuộc họp  ${date ?? 'không rõ ngày'}: ${name}`);
    for (const { number } of documents) console.log(`    văn bản   ${number}`);
  }
  console.log(`\nDataset:     ${file}`);
  console.log(
    `Screenshots: ${['page', 'popup', 'panel'].map((shot) => join(out, `${shot}.png`)).join('\n             ')}`,
  );
}
