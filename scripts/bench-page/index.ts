// Measures what the built extension costs the pages people read, in real Chromium and real Firefox.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, holds, lineOf } from '../bench/figure.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { FULL, QUICK } from './effort.ts';
import { listedFigures } from './listed.ts';
import { reviewFigures } from './review/index.ts';
import { saveFigures } from './saves.ts';
import { setStage } from './stage.ts';
import { understoodFigures } from './understood.ts';

const HELP = `npm run bench:page -- [--browser chromium|firefox] [--only GROUP] [--quick] [--json]

Measures the built extension (npm run build) in real browsers on pages made in code, a story of about 1,000 words on
a page of about 250 KB, and holds each figure against its target; ends with 1 where one is missed.
  --browser NAME  only this one
  --only GROUP    only these figures: listed, understood, saves or review
  --quick         few loads and rounds: for a glance, not for quoting
  --json          prints one JSON object instead`;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface Measured {
  browser: string;
  figures: Figure[];
}

const GROUPS = {
  listed: listedFigures,
  understood: understoodFigures,
  saves: saveFigures,
  review: reviewFigures,
};
type Group = keyof typeof GROUPS;

/** Figures of one browser, each told as soon as it is there. */
async function measure(
  name: BrowserName,
  groups: readonly Group[],
  quick: boolean,
  say: (text: string) => void,
): Promise<Measured> {
  const stage = await setStage(name, quick ? QUICK : FULL);
  try {
    const browser = stage.driver.version;
    say(`\n${browser}`);
    const figures: Figure[] = [];
    for (const group of groups)
      for await (const figure of GROUPS[group](stage)) {
        figures.push(figure);
        say(lineOf(figure));
      }
    return { browser, figures };
  } finally {
    await stage.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = BROWSERS.filter((name) => !values.browser || name === values.browser);
  if (!wanted.length) throw new Error(`--browser ${values.browser}: chromium or firefox, please`);
  const groups = (Object.keys(GROUPS) as Group[]).filter((group) => !values.only || group === values.only);
  if (!groups.length) throw new Error(`--only ${values.only}: ${Object.keys(GROUPS).join(', ')}, please`);
  const say = (text: string) => values.json || console.log(text);
  const machine = `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  say(`${machine}; 1 KB = 1000 bytes`);
  const measured: Measured[] = [];
  for (const name of wanted) measured.push(await measure(name, groups, values.quick, say));
  const missed = measured
    .flatMap(({ figures }) => figures)
    .filter((figure) => holds(figure) === false).length;
  if (values.json) console.log(JSON.stringify({ machine, quick: values.quick, measured, missed }));
  say(`\n${missed ? `${missed} targets missed` : 'All targets held'}`);
  return missed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
