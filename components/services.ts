// What the interface asks of the other rooms, in one place.
import type { ExportResult } from '../lib/exchange/index.ts';

export {
  isGranted,
  isListGranted,
  onAccess,
  requestHost,
  requestList,
} from '../lib/capture/access.ts';
export {
  canStandAgain,
  countStories,
  currentRevision,
  decide,
  decideAll,
  decisionsOf,
  listStories,
  type Orphan,
  type Remarks,
  type Reviewed,
  type ReviewedDeadline,
  type ReviewedDocument,
  type ReviewedFact,
  type ReviewedFigure,
  type ReviewedMeeting,
  type ReviewedOfficial,
  type ReviewState,
  type RevisionRow,
  redo,
  removedStories,
  removeStory,
  restoreStory,
  review,
  revisionsOf,
  type StoryRow,
  sameStory,
  standingOn,
  storageFailure,
  storyRow,
  suggestedBodies,
  suggestedPosts,
  suggestedTags,
  undo,
  undoAll,
} from '../lib/library/index.ts';
export {
  callLinked,
  mergeAllLinked,
  mergeLinked,
  mergeReceipt,
  type Pair,
  splitLinked,
  tellApart,
} from '../lib/library/links/index.ts';
export {
  type Doubt,
  meetingCounts,
  meetingSpan,
  meetingsBetween,
  type Receipt,
  type Side,
} from '../lib/library/views/index.ts';
export {
  type Met,
  type MetMeeting,
  type MetOfficial,
  met,
} from '../lib/library/views/met.ts';
export { ask } from '../lib/messages/client.ts';
export { onFocusFact, onMoved, onRead } from '../lib/messages/events.ts';

/** The dataset of the whole library. Its schemas are heavy and seldom needed: loaded when asked for. */
export async function exportDataset(): Promise<ExportResult> {
  const exchange = await import('../lib/exchange/index.ts');
  return exchange.exportDataset();
}
export type { EventRow, MeetingRow, PersonRow, SuggestionRow } from '../lib/library/rows.ts';
export { search } from '../lib/library/search/index.ts';
export { bodyView } from '../lib/library/views/body.ts';
export { doubts, everyRow, latest, type Rows } from '../lib/library/views/index.ts';
export { eventRow, meetingView } from '../lib/library/views/meeting.ts';
export { personRow, personView } from '../lib/library/views/person.ts';
export type {
  BodyView,
  Disagreement,
  Found,
  Hit,
  MeetingLine,
  MeetingView,
  PersonView,
  Tenure,
} from '../lib/library/views/views.ts';
