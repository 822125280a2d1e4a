// Compares what is read of pages with the records beside them: blocks in order, and the fields of the head.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readHtml } from '../read/html.ts';
import { blocks, compare, FIELDS } from './compare.ts';
import { pagesIn } from './record.ts';

const HELP = `npm run eval:pages -- [--quiet] FOLDER…

Reads every page (.html) of the folders (walked) that has a record (.json) beside it, and compares: blocks, which
count as right with the right kind, the right words and at their place, and each field of the head.
  --quiet  without the single mistakes`;

const short = (text: string) => (text.length > 150 ? `${text.slice(0, 150)}…` : text);

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quiet: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || !positionals.length) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  const all = positionals.flatMap((folder) =>
    pagesIn(folder).map(({ file, html, record }) => {
      const read = readHtml(html, record.address);
      const score = compare(read.ok ? read.article : null, record);
      const perfect = !score.wrong.length && !score.extra.length && !score.missed.length;
      if (!values.quiet && !perfect) {
        console.log(relative('.', file) + (read.ok ? '' : `: ${read.reason}`));
        for (const field of score.wrong) {
          const found = read.ok ? JSON.stringify(read.article[field]) : 'nothing';
          console.log(`  ${field}: ${short(found)} for ${short(JSON.stringify(record[field]))}`);
        }
        for (const text of score.extra) console.log(`  + ${short(text)}`);
        for (const text of score.missed) console.log(`  - ${short(text)}`);
      }
      return { ...score, perfect };
    }),
  );
  const { precision, recall } = blocks(all);
  console.log(
    `${all.length} pages, ${all.filter(({ perfect }) => perfect).length} perfect; ` +
      `blocks: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  );
  const right = (field: (typeof FIELDS)[number]) => all.filter(({ wrong }) => !wrong.includes(field)).length;
  console.log(FIELDS.map((field) => `${field} ${right(field)}`).join(', '));
  return 0;
}

process.exitCode = main();
