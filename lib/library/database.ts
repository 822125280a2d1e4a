import Dexie, { type Table } from 'dexie';
import type { Decision } from '../model/index.ts';
import { toVersion2 } from './migrations.ts';
import type { OfficialRow, RevisionRow, StoryRow } from './rows.ts';

/** The library's tables. One database for the whole extension: popup, panel and background open the same. */
export class LibraryDatabase extends Dexie {
  declare stories: Table<StoryRow, string>;
  declare revisions: Table<RevisionRow, [string, number]>;
  declare officials: Table<OfficialRow, [string, string]>;
  declare decisions: Table<Decision, string>;

  constructor(name = 'bien-ban') {
    super(name);
    this.version(1).stores({
      stories: '&url, savedAt',
      revisions: '&[url+number], url',
      officials: '&[url+id], url, foldedName',
      decisions: '&id, story, at, act.otherStory',
    });
    this.version(2).stores({ stories: '&url, savedAt, key' }).upgrade(toVersion2);
  }
}

export const database = new LibraryDatabase();
