// Measures what the shipped extraction costs: size, loading, time per story, growth with the text, against a rival.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownStories, seedStories } from '../read/stories.ts';
import { root } from '../run.ts';
import { bundleExtraction, load } from './bundle.ts';
import { type Figure, holds, lineOf } from './figure.ts';
import { growths } from './linearity.ts';
import { loading } from './load.ts';
import { againstRival } from './rival.ts';
import { perStory } from './stories.ts';

const HELP = `npm run bench -- [--json] [--without-rival]

Bundles the extraction (lexicons and grammar) like the extension's scripts, measures that bundle and holds each figure
against its target; ends with 1 where one is missed.
  --json           prints one JSON object instead
  --without-rival  leaves out the comparison with the npm package vntk, which is installed into out/bench on first use`;

const FOLDER = join(root, 'out', 'bench');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      'without-rival': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const figures: Figure[] = [];
  const say = (text: string) => values.json || console.log(text);
  const take = (taken: Iterable<Figure>) => {
    for (const figure of taken) {
      figures.push(figure);
      say(lineOf(figure));
    }
  };
  const machine = `Node ${process.version}, ${cpus()[0]?.model.trim()}`;
  say(`${machine}; 1 KB = 1000 bytes or UTF-16 units\n`);
  mkdirSync(FOLDER, { recursive: true });

  const bundle = await bundleExtraction(FOLDER);
  take([{ name: 'lexicons + grammar, minified, gzipped', value: bundle.size / 1000, unit: 'KB', most: 70 }]);
  take(loading(bundle));

  const extractor = await load(bundle.url);
  const [seeds, own] = [seedStories(), ownStories()];
  const sets = [seeds, own].filter(({ stories }) => stories.length);
  if (!seeds.stories.length)
    say('The seed stories were NOT timed: the shared corpus is not here (BIEN_BAN_SHARED).');
  for (const set of sets) take(perStory(extractor, set));
  if (!values['without-rival'] && sets[0]) take(againstRival(extractor, sets[0], join(FOLDER, 'vntk')));
  say('Growth with the text: from 100 KB to 1 MB where nothing else is said, warm, median of up to 7 turns');
  take(growths(bundle));

  const missed = figures.filter((figure) => holds(figure) === false);
  if (values.json) console.log(JSON.stringify({ machine, figures, missed: missed.length }));
  say(`\n${missed.length ? `${missed.length} targets missed` : 'All targets held'}`);
  return missed.length ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
