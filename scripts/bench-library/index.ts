// Measures what a large library costs, in real Chromium and real Firefox: searching, opening, filtering, saving.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, holds, lineOf } from '../bench/figure.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { type Effort, FULL, QUICK } from './effort.ts';
import { filledStage } from './filling.ts';
import { functionFigures } from './functions.ts';
import { pageFigures } from './page/index.ts';
import { quiet } from './quiet.ts';
import { saveFigures } from './saves.ts';
import { rigFor, type Stage, setStage } from './stage.ts';

const HELP = `npm run bench:library -- [--browser chromium|firefox] [--sizes 1000,10000,100000] [--quick] [--json]

Measures the built extension (npm run build) in real browsers on libraries made in code, one browser for each size,
all open at once, and holds each figure against its target; ends with 1 where one is missed. Saves are held against
those into the smallest library, in turns.
  --browser NAME  only this one
  --sizes LIST    stories of the libraries (1000,10000,100000); the largest takes minutes to fill
  --only GROUP    only these figures: page, functions or saves
  --quick         1,000 and 5,000 stories and few rounds: for a glance, not for quoting
  --json          prints one JSON object instead`;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const GROUPS = ['page', 'functions', 'saves'] as const;
type Group = (typeof GROUPS)[number];

interface Measured {
  browser: string;
  figures: Figure[];
}

/** Figures of one browser's libraries, each as soon as it is there. */
async function* figuresOf(
  name: BrowserName,
  groups: readonly Group[],
  effort: Effort,
  stages: Stage[],
): AsyncGenerator<Figure> {
  const extension = await rigFor(name);
  for (const size of effort.sizes) {
    const stage = await setStage(name, extension, size);
    stages.push(stage);
    yield* await filledStage(stage);
  }
  await quiet();
  for (const stage of stages) {
    if (groups.includes('page')) yield* pageFigures(stage, effort);
    if (groups.includes('functions')) yield* functionFigures(stage, effort);
  }
  await quiet();
  // Last: it adds stories to the libraries.
  if (groups.includes('saves')) yield* saveFigures(stages, effort);
}

async function measure(
  name: BrowserName,
  groups: readonly Group[],
  effort: Effort,
  say: (text: string) => void,
): Promise<Measured> {
  const stages: Stage[] = [];
  const figures: Figure[] = [];
  say(`\n${name}`);
  try {
    for await (const figure of figuresOf(name, groups, effort, stages)) {
      figures.push(figure);
      say(lineOf(figure));
    }
    return { browser: stages[0]?.driver.version ?? name, figures };
  } finally {
    for (const stage of stages) await stage.close();
  }
}

function effortOf(sizes: string | undefined, quick: boolean): Effort {
  const effort = quick ? QUICK : FULL;
  if (!sizes) return effort;
  const own = sizes.split(',').map(Number);
  if (!own.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes ${sizes}: numbers of stories, please, as in 1000,10000`);
  return { ...effort, sizes: own.toSorted((a, b) => a - b) };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      sizes: { type: 'string' },
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
  const groups = GROUPS.filter((group) => !values.only || group === values.only);
  if (!groups.length) throw new Error(`--only ${values.only}: ${GROUPS.join(', ')}, please`);
  const effort = effortOf(values.sizes, values.quick);
  const say = (text: string) => values.json || console.log(text);
  const machine = `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  say(`${machine}; 1 MB = 1,000,000 bytes`);
  const measured: Measured[] = [];
  for (const name of wanted) measured.push(await measure(name, groups, effort, say));
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
