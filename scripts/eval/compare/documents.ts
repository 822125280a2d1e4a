import type { Gold } from '../gold.ts';
import type { Prediction } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { norm } from '../text.ts';

const key = (number: string) => norm(number).replaceAll(' ', '');

/** Documents by number alone. */
export function compareDocuments(
  sheet: Sheet,
  story: string,
  gold: Gold['documents'],
  predicted: Prediction['documents'],
): void {
  const wanted = new Set(gold.map(({ number }) => key(number)));
  const had = new Map(
    predicted.filter(({ number }) => number).map(({ number, basis }) => [key(number), basis] as const),
  );
  const missed = [...wanted].filter((number) => !had.has(number));
  const invented = [...had].filter(([number]) => !wanted.has(number));
  sheet.tally('documents', wanted.size - missed.length, invented.length, missed.length);
  for (const number of missed) sheet.missed(story, 'document', number);
  for (const [number, basis] of invented) sheet.invented(story, 'document', number, basis);
  for (const [number, basis] of had) sheet.judge('documents', basis, wanted.has(number));
}
