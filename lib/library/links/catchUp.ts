import { database } from '../database.ts';
import { refreshRows } from '../keep.ts';
import { LINKING } from '../story-rows.ts';

/** Ties the stories that an older version left untied, one by one: each whole or not at all, so that it can stop anywhere. */
export async function catchUp(): Promise<number> {
  let tied = 0;
  for (;;) {
    const story = await database.stories.where('linked').below(LINKING).first();
    if (!story) return tied;
    await database.transaction('rw', database.tables, async () => {
      await refreshRows(story.url);
      // A story without its text stays as it is, and is not asked for again.
      await database.stories.update(story.url, { linked: LINKING });
    });
    tied++;
  }
}
