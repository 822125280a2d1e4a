import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { StorySet } from '../read/stories.ts';
import type { Extractor } from './bundle.ts';
import type { Figure } from './figure.ts';
import { collect, median, timeOf } from './measure.ts';

/** The tagger of named entities (a conditional random field) that others use for Vietnamese in JavaScript. */
const RIVAL = 'vntk';
const VERSION = '1.4.4';
const PATIENCE = 300_000;
const ROUNDS = 3;
const ROUND_MILLISECONDS = 1000;

interface Tagger {
  tag: (text: string) => unknown;
}

/** Installs the rival in a folder of its own, with the native code it builds. */
function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules', RIVAL, 'package.json'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, allowScripts: { crfsuite: true, fasttext: true } }),
  );
  console.error(`Installing ${RIVAL} ${VERSION} into ${folder} …`);
  const { status, stderr, error } = spawnSync(
    'npm',
    ['install', `${RIVAL}@${VERSION}`, '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', timeout: PATIENCE },
  );
  const why = error?.message ?? stderr.trim().split('\n').at(-1);
  if (status !== 0) throw new Error(`npm install ${RIVAL}: ${why}`);
}

function taggerIn(folder: string): Tagger {
  const from = createRequire(join(folder, 'package.json'));
  return (from(RIVAL) as { ner: () => Tagger }).ner();
}

/** Stories a second, over whole rounds through the set. */
function pace(stories: number, round: () => void): number {
  let [rounds, spent] = [0, 0];
  while (spent < ROUND_MILLISECONDS) {
    spent += timeOf(round);
    rounds++;
  }
  return (rounds * stories * 1000) / spent;
}

/**
 * How many times as many stories a second the extraction does as the rival's tagging of the same text, in one process,
 * turn by turn. Where the rival can't be installed or loaded the figure says why and has no target.
 */
export function againstRival({ extract }: Extractor, { name, stories }: StorySet, folder: string): Figure[] {
  const figure = { name: `as many stories a second as ${RIVAL} ${VERSION} tags, ${name}`, unit: 'times' };
  try {
    install(folder);
    const tagger = taggerIn(folder);
    const articles = stories.map(({ article }) => article);
    const own = () => {
      for (const article of articles) extract(article);
    };
    // a paragraph at a time: the rival's time grows faster than its text
    const rival = () => {
      for (const { text } of articles) for (const line of text.split('\n')) tagger.tag(line);
    };
    const paces = Array.from({ length: ROUNDS }, () => {
      collect();
      return { own: pace(articles.length, own), rival: pace(articles.length, rival) };
    });
    const [ours, theirs] = [median(paces.map((it) => it.own)), median(paces.map((it) => it.rival))];
    return [
      { name: `${name}, one after the other`, value: ours, unit: 'stories/s' },
      { name: `${name}, named entities tagged by ${RIVAL}`, value: theirs, unit: 'stories/s' },
      { ...figure, value: ours / theirs, least: 300 },
    ];
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    return [{ ...figure, value: null, note: `not compared: ${why}` }];
  }
}
