export type * from './changes/index.ts';
export { sameStory } from './changes/sameStory.ts';
export { database } from './database.ts';
export { storageFailure } from './failure.ts';
export * from './journal.ts';
export { type Kept, keepStory, type Reading } from './keep.ts';
export * from './reviewed.ts';
export type * from './rows.ts';
export * from './stories.ts';
