// Says which officials of many stories are one person and which reports tell of one meeting. Same code as in the extension.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LinkRecord, readRecord } from './record.ts';
import { linkRecords } from './records.ts';

const HELP = `npm run -s link -- --records RECORDS.ndjson

Reads records in the shape of the corpus's gold records, one JSON object a line (as extract prints them, with an "id"),
and prints {"people":[["record:name",…],…],"meetings":[["record:key",…],…]}: one list for each person and each meeting,
also for those met once.
  --records  the file; - reads standard input

A record's home is its context.province, its day context.publishedOn, else article.publishedAt.`;

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Error(`${file} can't be read: is the path right, and is it a file?`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not a JSON object; records stand one a line');
  }
}

/** Records of a file; a line that can't be read is named. */
function readRecords(file: string): LinkRecord[] {
  const records: LinkRecord[] = [];
  const seen = new Set<string>();
  for (const [at, line] of textOf(file).split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      const record = readRecord(parsed(line));
      if (seen.has(record.id)) throw new Error(`a second record is called ${record.id}`);
      seen.add(record.id);
      records.push(record);
    } catch (error) {
      throw new Error(`${file}, line ${at + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return records;
}

function main(): number {
  const { values } = parseArgs({
    options: { records: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || values.records === undefined) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  console.log(JSON.stringify(linkRecords(readRecords(values.records))));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
