import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browsers/find.ts';
import { root, runTool } from './run.ts';

/**
 * `npm test`: types, lint, builds, packages, budgets, unit tests, end-to-end tests in real Chromium and Firefox.
 * A step that fails does not stop the others. The last line says how many checks and tests passed and failed.
 */
let passed = 0;
let failed = 0;

function count(name: string, well: number, ill: number, started: number): void {
  passed += well;
  failed += ill;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const tally = well + ill === 1 ? '' : `: ${well} passed, ${ill} failed`;
  console.log(`${ill ? '✗' : '✓'} ${name}${tally} (${seconds} s)`);
}

/** One check: a tool that must end well. What it printed is shown only where it did not. */
async function check(name: string, tool: string, args: string[]): Promise<boolean> {
  const started = Date.now();
  const { ok, output } = await runTool(tool, args, true);
  if (!ok) console.log(output);
  count(name, ok ? 1 : 0, ok ? 0 : 1, started);
  return ok;
}

/** A Vitest project, counted test by test. A run that left no report counts as one failure. */
async function tests(name: string, project: string): Promise<void> {
  const started = Date.now();
  const report = `${root}/out/${project}.json`;
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const { ok } = await runTool('vitest', args);
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    const ill = numTotalTests - numPassedTests;
    count(name, numPassedTests, ok || ill ? ill : 1, started);
  } catch {
    count(name, 0, 1, started);
  }
}

function browser(name: 'chromium' | 'firefox'): boolean {
  const started = Date.now();
  try {
    findBrowser(name);
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    count(`find ${name}`, 0, 1, started);
    return false;
  }
}

mkdirSync(`${root}/out`, { recursive: true });
await check('prepare', 'wxt', ['prepare']);
await check('types', 'tsc', ['--noEmit']);
await check('lint', 'biome', ['check', '--error-on-warnings', '.']);
await tests('unit tests', 'unit');
const chrome = await check('package for Chrome', 'wxt', ['zip', '-b', 'chrome']);
const firefox = await check('package for Firefox, with sources', 'wxt', ['zip', '-b', 'firefox']);
if (firefox) {
  await check('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-input']);
}
if (chrome) await check('sizes', process.execPath, ['scripts/sizes.ts']);
const there = (['chromium', 'firefox'] as const).filter(browser);
if (there.length === 1) process.env.BROWSER = there[0];
if (chrome && firefox && there.length) await tests('end-to-end tests', 'e2e');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
