import { database } from '../database.ts';
import { refreshRows } from '../keep.ts';
import { indexPending, noteAllIfLost } from '../search/index.ts';
import { LINKING } from '../story-rows.ts';
import { writing } from '../writing.ts';

/**
 * Ties the stories that an older version left untied, one by one: each whole or not at all, so that it can stop
 * anywhere. Then writes what is still to be written for search.
 * @returns how many stories were tied
 */
export async function catchUp(): Promise<number> {
  let tied = 0;
  for (;;) {
    const story = await database.stories.where('linked').below(LINKING).first();
    if (!story) break;
    await writing(async () => {
      await refreshRows(story.url);
      // A story without its text stays as it is, and is not asked for again.
      await database.stories.update(story.url, { linked: LINKING });
    });
    tied++;
  }
  await noteAllIfLost();
  await indexPending();
  return tied;
}
