// What the library page asks at once, beside the services of all pages: tables, days, doubts. What searches, links or
// tells of one person is in linked.ts, which its pages fetch when they are opened.
export type { Pair } from '../../lib/library/links/index.ts';
export { PLACE } from '../../lib/library/place.ts';
export type { EventRow, MeetingRow, PersonRow, SuggestionRow } from '../../lib/library/rows.ts';
export { meetingCounts, meetingSpan } from '../../lib/library/views/days.ts';
export { everyRow, latest, meetingsBetween, type Rows } from '../../lib/library/views/explore.ts';
export { type Doubt, doubts, type Side } from '../../lib/library/views/suggestions.ts';
export type {
  BodyView,
  Disagreement,
  Found,
  Hit,
  MeetingLine,
  MeetingView,
  PersonView,
  Receipt,
  Tenure,
} from '../../lib/library/views/views.ts';
