import type { Meeting } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';

export type MeetingFacts = Pick<Meeting, 'name' | 'date' | 'partOfDay'>;

/** A meeting that one reading has and the other hasn't, or whose day, part of day or name changed. */
export interface MeetingChange {
  before: MeetingFacts | null;
  after: MeetingFacts | null;
}

const dayOf = ({ date, partOfDay }: Meeting) => `${date} ${partOfDay}`;

/** What makes two meetings of two readings one, the surest sign first. */
const SIGNS: ((meeting: Meeting) => string)[] = [
  (meeting) => `${foldName(meeting.name)} ${dayOf(meeting)}`,
  (meeting) => foldName(meeting.name),
  (meeting) => `${meeting.kind} ${meeting.main} ${dayOf(meeting)}`,
];

export function meetingChanges(before: Meeting[], after: Meeting[]): MeetingChange[] {
  const met = new Map<Meeting, Meeting>();
  let left = before;
  for (const sign of SIGNS) {
    const waiting = Map.groupBy(left, sign);
    for (const meeting of after) {
      const then = met.has(meeting) ? undefined : waiting.get(sign(meeting))?.shift();
      if (then) met.set(meeting, then);
    }
    const found = new Set(met.values());
    left = left.filter((meeting) => !found.has(meeting));
  }
  const now = after.flatMap((meeting) => {
    const then = met.get(meeting) ?? null;
    return then && alike(then, meeting) ? [] : [{ before: then && factsOf(then), after: factsOf(meeting) }];
  });
  return [...now, ...left.map((meeting) => ({ before: factsOf(meeting), after: null }))];
}

const alike = (a: Meeting, b: Meeting) => foldName(a.name) === foldName(b.name) && dayOf(a) === dayOf(b);

const factsOf = ({ name, date, partOfDay }: Meeting): MeetingFacts => ({ name, date, partOfDay });
