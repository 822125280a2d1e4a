// Compares what is understood of stories with their gold records: score, mistakes by rule, calibration.
import { parseArgs } from 'node:util';
import { STORIES, walk } from '../read/walk.ts';
import { byBucket, byRule } from './calibration.ts';
import { type Gold, readGold, stemOf } from './gold.ts';
import type { Prediction } from './prediction.ts';
import { print } from './print.ts';
import { score } from './score.ts';
import { understandFile } from './understand.ts';

const HELP = `npm run eval -- [--json] GOLD_DIR STORIES_DIR

Reads every story of STORIES_DIR (.html, .htm, .txt; walked), extracts, and compares with the gold record of GOLD_DIR
(walked) that has the same file name without extension. Prints the scorer's table, the mistakes by the rule that made
them, and how often facts of each confidence and of each rule are right.
  --json  prints one JSON object instead

A story that does not say its day is read with the record's context.publishedOn, plain text with its province too.`;

/** Understands each story that has a record; says which could not be read. */
function understandAll(folder: string, records: ReadonlyMap<string, Gold>): Map<string, Prediction> {
  const predictions = new Map<string, Prediction>();
  for (const file of walk(folder, STORIES)) {
    const stem = stemOf(file);
    const gold = records.get(stem);
    if (!gold) continue;
    if (predictions.has(stem)) throw new Error(`two stories are called ${stem}`);
    try {
      predictions.set(stem, understandFile(file, gold));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return predictions;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [goldFolder, storyFolder] = positionals;
  if (values.help || !goldFolder || !storyFolder) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  const records = readGold(goldFolder);
  const result = score(records, understandAll(storyFolder, records));
  if (values.json) {
    const { judged, ...rest } = result;
    const calibration = { buckets: byBucket(judged), rules: byRule(judged) };
    console.log(JSON.stringify({ ...rest, calibration }));
  } else print(result);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
