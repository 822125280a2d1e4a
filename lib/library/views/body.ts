import type { BodyView } from './views.ts';

/** Who held which post of a body (or in a place: `place:` + folded name) when, and its meetings; null where nothing is told. */
export async function bodyView(_key: string): Promise<BodyView | null> {
  return null;
}
