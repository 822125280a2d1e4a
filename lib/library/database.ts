import Dexie, { type Table } from 'dexie';
import type { Decision } from '../model/index.ts';
import { toVersion2, toVersion3, toVersion4 } from './migrations.ts';
import type {
  BodyRow,
  DocumentRow,
  EventRow,
  MeetingRow,
  OfficialRow,
  PersonRow,
  RevisionRow,
  StoryRow,
  SuggestionRow,
  TextRow,
  TieRow,
} from './rows.ts';

/** The library's tables. One database for the whole extension: popup, panel and background open the same. */
export class LibraryDatabase extends Dexie {
  declare stories: Table<StoryRow, string>;
  declare revisions: Table<RevisionRow, [string, number]>;
  declare officials: Table<OfficialRow, [string, string]>;
  declare decisions: Table<Decision, string>;
  declare people: Table<PersonRow, string>;
  declare meetings: Table<MeetingRow, [string, string]>;
  declare events: Table<EventRow, string>;
  declare ties: Table<TieRow, string>;
  declare documents: Table<DocumentRow, [string, string]>;
  declare bodies: Table<BodyRow, string>;
  declare suggestions: Table<SuggestionRow, string>;
  declare texts: Table<TextRow, number>;

  constructor(name = 'bien-ban') {
    super(name);
    this.version(1).stores({
      stories: '&url, savedAt',
      revisions: '&[url+number], url',
      officials: '&[url+id], url, foldedName',
      decisions: '&id, story, at, act.otherStory',
    });
    this.version(2).stores({ stories: '&url, savedAt, key' }).upgrade(toVersion2);
    this.version(3)
      .stores({
        stories: '&url, savedAt, key, day, linked, removedAt',
        officials: '&[url+id], url, foldedName, person, [person+day]',
        decisions: '&id, story, at, act.otherStory, act.kind',
        people: '&id, *keys, *postKeys, *bodyKeys, last, *words',
        meetings: '&[url+id], url, event',
        events: '&id, *keys, *persons, [bodyKey+day], *places, day, *words',
        ties: '&id, from, to, url',
        documents: '&[url+id], url, key, day',
        bodies: '&key, place, *words',
        suggestions: '&id, a, b, worth, score',
        texts: '&key, url, [key+url], *terms',
      })
      .upgrade(toVersion3);
    this.version(4).stores({ texts: '&key, url, *terms' }).upgrade(toVersion4);
  }
}

export const database = new LibraryDatabase();
