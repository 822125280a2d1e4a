export type * from './changes/index.ts';
export { sameStory } from './changes/sameStory.ts';
export { database } from './database.ts';
export { apartJudgements, decisionsOf, lastUndoable } from './decisions.ts';
export { storageFailure } from './failure.ts';
export {
  decide,
  decideAll,
  redo,
  removeStory,
  restoreStory,
  undo,
  undoAll,
} from './journal.ts';
export { type Kept, keepStory, type Reading } from './keep.ts';
export * from './links/index.ts';
export { listStories } from './list.ts';
export * from './review/index.ts';
export type * from './rows.ts';
export * from './search/index.ts';
export * from './stories.ts';
export * from './suggestedPosts.ts';
export * from './suggestions.ts';
export { canStandAgain, standingOn } from './undo.ts';
export * from './views/index.ts';
