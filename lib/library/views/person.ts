import type { PersonView } from './views.ts';

/** All that is known of one person; null where there is none of this id (any more). */
export async function personView(_id: string): Promise<PersonView | null> {
  return null;
}
