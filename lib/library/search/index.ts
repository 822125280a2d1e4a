export { search, storiesMatching } from './find.ts';
export { newestText } from './newest.ts';
export { indexPending, indexSoon, toIndex } from './queue.ts';
export { searchedOf, wordsOf } from './terms.ts';
export { indexText, unindexText } from './write.ts';
