import type { GoldMeeting } from '../gold.ts';
import type { PredictedMeeting } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { contained, likeness, norm } from '../text.ts';

type Part = 'date' | 'kind' | 'partOfDay' | 'status' | 'term' | 'ordinal' | 'body' | 'name';

const isSame = (a: string | null, b: string | null) => a === b;

/** When one part of a meeting is right. */
const PARTS: Record<Part, (gold: string | null, predicted: string | null) => boolean> = {
  date: isSame,
  kind: isSame,
  partOfDay: isSame,
  status: isSame,
  term: isSame,
  ordinal: (a, b) => norm(a) === norm(b),
  body: (a, b) => contained(a, b) || likeness(a, b) >= 0.6,
  name: (a, b) => likeness(a, b) >= 0.6 || contained(a, b),
};

/** Asks of each part of a matched meeting whether it is right. */
export function askOfMeeting(
  sheet: Sheet,
  story: string,
  gold: GoldMeeting,
  predicted: PredictedMeeting,
): void {
  for (const [part, isRight] of Object.entries(PARTS) as [Part, (typeof PARTS)[Part]][]) {
    const [wanted, had] = [gold[part] ?? null, predicted[part]];
    const right = isRight(wanted, had);
    const basis = part === 'date' ? predicted.dateBasis : predicted.basis;
    const shown = (text: string | null) => text?.slice(0, 70) ?? null;
    const detail = `${shown(wanted)} got ${shown(had)}`;
    const what = `meeting.${part} wrong`;
    sheet.ask(`meeting.${part}`, right, { story, what, rule: basis?.rule ?? null, detail });
    if (part === 'date' && had !== null) sheet.judge('dates', basis, right);
  }
}
