import type { Gold } from '../gold.ts';
import type { Prediction } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { common, wordsOf } from '../text.ts';

interface Quantity {
  value: number | string;
  unit: string;
}

/** A number to six digits, a part of a whole (`14/16`) as printed without leading zeros. */
function comparable({ value }: Quantity): string {
  const printed = String(value);
  return printed.includes('/')
    ? printed.replaceAll(',', '.').replace(/^0+/, '')
    : String(Number(Number(value).toPrecision(6)));
}

export function isSameFigure(a: Quantity, b: Quantity): boolean {
  return (
    comparable(a) === comparable(b) && (common(wordsOf(a.unit), wordsOf(b.unit)) > 0 || a.unit === b.unit)
  );
}

/** Which of a record's figures were found; only where the record is annotated for them. */
export function compareFigures(
  sheet: Sheet,
  story: string,
  gold: Gold['figures'],
  predicted: Prediction['figures'],
): void {
  if (!gold) return;
  for (const figure of gold) {
    const found = predicted.some((other) => isSameFigure(figure, other));
    const detail = `${figure.value} ${figure.unit}`;
    sheet.ask('figures', found, { story, what: 'figure missed', rule: null, detail });
  }
  for (const figure of predicted) {
    sheet.judge(
      'figures',
      figure.basis,
      gold.some((other) => isSameFigure(other, figure)),
    );
  }
}

/** Which of a record's deadlines were found, by their day; only where the record is annotated for them. */
export function compareDeadlines(
  sheet: Sheet,
  story: string,
  gold: Gold['deadlines'],
  predicted: Prediction['deadlines'],
): void {
  if (!gold) return;
  for (const { by } of gold) {
    const found = predicted.some((other) => other.by === by);
    sheet.ask('deadlines', found, { story, what: 'deadline missed', rule: null, detail: by });
  }
  for (const { by, basis } of predicted) {
    sheet.judge(
      'deadlines',
      basis,
      gold.some((other) => other.by === by),
    );
  }
}
