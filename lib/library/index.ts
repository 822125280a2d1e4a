export { storageFailure } from './failure.ts';
export * from './journal.ts';
export { keepStory, type Kept, type Reading } from './keep.ts';
export * from './reviewed.ts';
export type * from './rows.ts';
export * from './stories.ts';
