import { searchDatabase } from './store.ts';

/**
 * The key of the text that was first written last; 0 where there is none. Each has one less than those before.
 * What a search reads is not seen by a live query: one that asks for this runs again when a story has become findable.
 */
export async function newestText(): Promise<number> {
  const { texts } = await searchDatabase();
  const [first = 0] = await texts.orderBy(':id').limit(1).primaryKeys();
  return first;
}
