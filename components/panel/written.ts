// What writes into the library, links its stories or searches it, loaded together once the panel stands.
export {
  decide,
  decideAll,
  redo,
  removeStory,
  restoreStory,
  undo,
  undoAll,
} from '../../lib/library/journal.ts';
export { mergeLinked, tellApart } from '../../lib/library/links/index.ts';
export { listStories } from '../../lib/library/list.ts';
export { suggestedPosts } from '../../lib/library/suggestedPosts.ts';
export { met } from '../../lib/library/views/met.ts';
