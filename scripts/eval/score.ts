import { compareDocuments } from './compare/documents.ts';
import { compareDeadlines, compareFigures } from './compare/figures.ts';
import { compareHead } from './compare/head.ts';
import { compareMeetings } from './compare/meetings.ts';
import { compareOfficials } from './compare/officials.ts';
import type { Gold } from './gold.ts';
import { NOTHING, type Prediction } from './prediction.ts';
import { type Judged, type Mistake, Sheet } from './sheet.ts';
import { type AccuracyRow, accuracyRow, round, type TallyRow, tallyRow } from './tally.ts';

export interface Score {
  articles: number;
  /** Stories with a record that nothing was read for. */
  missing: string[];
  /** Stories without a mistake. */
  perfect: number;
  correctionsPerArticle: number;
  rows: Record<string, TallyRow | AccuracyRow>;
  mistakes: Mistake[];
  judged: Judged[];
}

/** Compares every record with what was understood of its story, tied by their names. */
export function score(
  records: ReadonlyMap<string, Gold>,
  predictions: ReadonlyMap<string, Prediction>,
): Score {
  const sheet = new Sheet();
  const missing: string[] = [];
  let perfect = 0;
  for (const [story, gold] of records) {
    const predicted = predictions.get(story) ?? NOTHING;
    if (predicted === NOTHING) missing.push(story);
    const before = sheet.mistakes.length;
    compareOfficials(sheet, story, gold.officials, predicted.officials);
    compareMeetings(sheet, story, gold.meetings, predicted.meetings);
    compareDocuments(sheet, story, gold.documents, predicted.documents);
    compareFigures(sheet, story, gold.figures, predicted.figures);
    compareDeadlines(sheet, story, gold.deadlines, predicted.deadlines);
    compareHead(sheet, story, gold.article, predicted.article);
    if (sheet.mistakes.length === before) perfect++;
  }
  const rows = [
    ...sheet.tallies.entries().map(([kind, tally]) => [kind, tallyRow(tally)] as const),
    ...sheet.accuracies.entries().map(([kind, accuracy]) => [kind, accuracyRow(accuracy)] as const),
  ];
  return {
    articles: records.size,
    missing,
    perfect,
    correctionsPerArticle: round(sheet.mistakes.length / Math.max(records.size, 1), 2),
    rows: Object.fromEntries(rows),
    mistakes: sheet.mistakes,
    judged: sheet.judged,
  };
}
