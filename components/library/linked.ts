// What links, searches and tells of one person, meeting or body: fetched with the pages that need it.
export { undo, undoAll } from '../../lib/library/journal.ts';
export {
  callLinked,
  mergeAllLinked,
  mergeLinked,
  mergeReceipt,
  splitLinked,
  tellApart,
} from '../../lib/library/links/index.ts';
export { newestText, search } from '../../lib/library/search/index.ts';
export { bodyView } from '../../lib/library/views/body.ts';
export { eventRow, meetingView } from '../../lib/library/views/meeting.ts';
export { personRow, personView } from '../../lib/library/views/person.ts';
