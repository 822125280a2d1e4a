export { search, storiesMatching } from './find.ts';
export { newestText } from './newest.ts';
export { indexPending, noteAllIfLost, toIndex } from './queue.ts';
export { searchDatabase } from './store.ts';
export { searchedOf, wordsOf } from './terms.ts';
