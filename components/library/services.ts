// What the library page asks of the library beside the services of all pages: its views, the search, the links.
export { undo, undoAll } from '../../lib/library/journal.ts';
export {
  callLinked,
  mergeAllLinked,
  mergeLinked,
  mergeReceipt,
  type Pair,
  splitLinked,
  tellApart,
} from '../../lib/library/links/index.ts';
export type { EventRow, MeetingRow, PersonRow, SuggestionRow } from '../../lib/library/rows.ts';
export { search } from '../../lib/library/search/index.ts';
export {
  type BodyView,
  bodyView,
  type Disagreement,
  type Doubt,
  doubts,
  eventRow,
  everyRow,
  type Found,
  type Hit,
  latest,
  type MeetingLine,
  type MeetingView,
  meetingCounts,
  meetingSpan,
  meetingsBetween,
  meetingView,
  type PersonView,
  personRow,
  personView,
  type Receipt,
  type Rows,
  type Side,
  type Tenure,
} from '../../lib/library/views/index.ts';
