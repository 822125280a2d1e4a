export { search, storiesMatching } from './find.ts';
export { searchedOf, wordsOf } from './terms.ts';
export { indexText, unindexText } from './write.ts';
