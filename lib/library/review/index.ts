import type { Decision, Extraction } from '../../model/index.ts';
import { WHOLE_STORY } from '../../model/wholeStory.ts';
import { joinedMeeting, peopleNow, reviewedMeetings } from './meetings.ts';
import { merged, mergesOf } from './merges.ts';
import { joinedOfficial, reviewedOfficials } from './officials.ts';
import { joinedDocument, reviewedOthers } from './others.ts';
import type { Reviewed } from './record.ts';
import { standing } from './standing.ts';
import { remarksOf } from './state.ts';

export * from './record.ts';

/**
 * Lays decisions over an extraction. Pure; the order of `decisions` does not matter, their `at` does.
 * @param text `Article.text`, which the offsets of the extraction point into
 */
export function review(extraction: Extraction, decisions: Decision[], text: string): Reviewed {
  const { acts, orphans } = standing(extraction, decisions, text);
  const end = mergesOf([...acts.values()].flat());
  const officials = merged(reviewedOfficials(extraction.officials, acts), end, joinedOfficial);
  const standingOfficials = new Map(
    officials.filter(({ state }) => state !== 'rejected').map((official) => [official.id, official]),
  );
  const whoIs = (id: string) => standingOfficials.get(end(id)) ?? null;
  const meetings = merged(reviewedMeetings(extraction.meetings, acts), end, joinedMeeting).map((meeting) => ({
    ...meeting,
    people: peopleNow(meeting.people, whoIs),
  }));
  const others = reviewedOthers(extraction, acts);
  const documents = merged(others.documents, end, joinedDocument);
  return { ...others, officials, meetings, documents, story: remarksOf(acts.get(WHOLE_STORY)), orphans };
}
