export { search, storiesMatching } from './find.ts';
export { termsOf, wordsOf } from './terms.ts';
export { indexText, unindexText } from './write.ts';
