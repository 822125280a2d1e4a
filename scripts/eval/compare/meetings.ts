import type { GoldMeeting } from '../gold.ts';
import { match } from '../match.ts';
import type { PredictedMeeting } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { likeness, norm } from '../text.ts';
import { askOfMeeting } from './meetingParts.ts';
import { compareChairs, compareRoles, goldChairs } from './roles.ts';

const isMain = ({ main }: { main?: boolean }) => main ?? true;

interface Gathering {
  name: string;
  status: string;
  date: string | null;
  partOfDay: string | null;
  people: { name: string }[];
}

const namesOf = ({ people }: Gathering) => new Set(people.map(({ name }) => norm(name)));

/** How surely two records tell of the same meeting: its name, day and people; 0 where they don't. */
export function meetingScore(gold: Gathering, predicted: Gathering): number {
  const sameDay = (gold.date || null) === (predicted.date || null);
  const near = !!gold.date && !!predicted.date && gold.date.slice(0, 7) === predicted.date.slice(0, 7);
  const name = likeness(gold.name, predicted.name);
  if (gold.status !== predicted.status && name < 0.5) return 0;
  const shared = namesOf(gold).intersection(namesOf(predicted)).size;
  const samePart = !!gold.partOfDay && gold.partOfDay === predicted.partOfDay;
  const isSame = (sameDay && (shared > 0 || name >= 0.3 || samePart)) || name >= 0.6;
  return isSame ? name + (sameDay ? 1 : near ? 0.3 : 0) + Math.min(shared, 3) * 0.2 : 0;
}

/**
 * Main meetings by name, day and people, each with its parts, chairs and roles; then the side ones among what is left.
 * A side meeting that no record tells of counts against its rule's confidence, not in the tally.
 */
export function compareMeetings(
  sheet: Sheet,
  story: string,
  gold: GoldMeeting[],
  predicted: PredictedMeeting[],
): void {
  const main = match(gold.filter(isMain), predicted.filter(isMain), meetingScore);
  const taken = new Set(main.pairs.map(([, meeting]) => meeting));
  const others = predicted.filter((meeting) => !taken.has(meeting));
  const side = match(
    gold.filter((meeting) => !isMain(meeting)),
    others,
    meetingScore,
  );
  const invented = main.invented.filter((meeting) => side.invented.includes(meeting));
  sheet.tally('meetings', main.pairs.length, invented.length, main.missed.length);
  sheet.tally('side meetings', side.pairs.length, 0, side.missed.length);
  const line = ({ date, name }: Gathering) => `${date} ${name.slice(0, 80)}`;
  for (const meeting of main.missed) sheet.missed(story, 'meeting', line(meeting));
  for (const meeting of invented) sheet.invented(story, 'meeting', line(meeting), meeting.basis);
  const right = new Set([...main.pairs, ...side.pairs].map(([, meeting]) => meeting));
  for (const meeting of predicted) {
    sheet.judge(isMain(meeting) ? 'meetings' : 'side meetings', meeting.basis, right.has(meeting));
  }
  for (const [a, b] of [...main.pairs, ...side.pairs]) askOfMeeting(sheet, story, a, b);
  for (const [a, b] of main.pairs) {
    compareChairs(sheet, story, a, b);
    compareRoles(sheet, story, a, b);
  }
  for (const meeting of main.missed) sheet.tally('chairs', 0, 0, goldChairs(meeting).size);
}
