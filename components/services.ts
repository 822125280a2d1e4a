// What the interface asks of the other rooms, in one place: what reads. From the files that do it, and not by way of
// the library's index: what writes (writing.ts) and what the library page asks (library/services.ts) bring all of linking.
import type { ExportResult } from '../lib/exchange/index.ts';

export {
  isGranted,
  isListGranted,
  onAccess,
  requestHost,
  requestList,
} from '../lib/capture/access.ts';
export { sameStory } from '../lib/library/changes/sameStory.ts';
export { decisionsOf } from '../lib/library/decisions.ts';
export { storageFailure } from '../lib/library/failure.ts';
export type { Pair } from '../lib/library/links/index.ts';
export {
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
  review,
} from '../lib/library/review/index.ts';
export type { RevisionRow, StoryRow } from '../lib/library/rows.ts';
export {
  countStories,
  currentRevision,
  latestStories,
  removedStories,
  revisionsOf,
  storyRow,
} from '../lib/library/stories.ts';
export { suggestedBodies, suggestedTags } from '../lib/library/suggestions.ts';
export { canStandAgain, standingOn } from '../lib/library/undo.ts';
export type { Met, MetMeeting, MetOfficial } from '../lib/library/views/met.ts';
export { ask } from '../lib/messages/client.ts';
export { onFocusFact, onMoved, onRead } from '../lib/messages/events.ts';

/** The dataset of the whole library. Its schemas are heavy and seldom needed: loaded when asked for. */
export async function exportDataset(): Promise<ExportResult> {
  const exchange = await import('../lib/exchange/index.ts');
  return exchange.exportDataset();
}
