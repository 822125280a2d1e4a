import { byBucket, byRule, kindsOf } from './calibration.ts';
import type { Score } from './score.ts';
import type { Judged, Mistake } from './sheet.ts';
import { percent, table } from './table.ts';

const indent = (text: string) => text.replaceAll(/^/gm, '  ');

/** The scorer's own table. */
function printRows({ articles, missing, perfect, correctionsPerArticle, rows }: Score): void {
  const unread = missing.length ? `, NOTHING READ for ${missing.join(', ')}` : '';
  console.log(
    `${articles} articles, ${perfect} perfect, ${correctionsPerArticle} corrections per article${unread}`,
  );
  for (const [kind, row] of Object.entries(rows)) {
    const cells = Object.entries(row).map(([key, value]) => `${key}=${value}`);
    console.log(`  ${kind.padEnd(18)} ${cells.join(' ')}`);
  }
}

/** Mistakes under what is wrong and the rule that said it, the most frequent first. */
function printMistakes(mistakes: readonly Mistake[]): void {
  console.log(`\nMistakes (${mistakes.length})`);
  const groups = Map.groupBy(mistakes, ({ what, rule }) => (rule === null ? what : `${what} by ${rule}`));
  for (const [group, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${group}: ${members.length}`);
    for (const { story, detail } of members) console.log(`    ${story}  ${detail}`);
  }
}

function printCalibration(judged: readonly Judged[]): void {
  console.log('\nCalibration: of the facts stated with a confidence, how many the records say too');
  const groups = [
    ...kindsOf(judged).map((kind) => [kind, judged.filter((fact) => fact.kind === kind)] as const),
    ['all', judged] as const,
  ];
  const buckets = groups.flatMap(([kind, facts]) =>
    byBucket(facts).map(({ bucket, n, right, share }) => [kind, bucket, n, right, percent(share)]),
  );
  console.log(
    indent(table([['fact', 'confidence', 'n', 'right', 'share'], ...buckets.filter(([, , n]) => n !== 0)])),
  );
  console.log('\nCalibration by rule');
  const rules = byRule(judged).map(({ kind, rule, n, right, share, stated }) => [
    kind,
    rule,
    n,
    right,
    percent(share),
    stated.toFixed(2),
  ]);
  console.log(indent(table([['fact', 'rule', 'n', 'right', 'share', 'stated'], ...rules])));
}

/** All of it, for people. */
export function print(score: Score): void {
  printRows(score);
  printMistakes(score.mistakes);
  printCalibration(score.judged);
}
