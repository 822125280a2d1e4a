import Dexie, { type Table } from 'dexie';
import type { Decision } from '../model/index.ts';
import { toVersion2, toVersion3, toVersion4, toVersion5 } from './migrations.ts';
import type {
  BodyRow,
  DocumentRow,
  EventRow,
  HandleRow,
  MeetingRow,
  OfficialRow,
  PersonRow,
  RevisionRow,
  StoryRow,
  SuggestionRow,
  TieRow,
  UnindexedRow,
} from './rows.ts';

/** The library's tables. One database for the whole extension: popup, panel and background open the same. */
export class LibraryDatabase extends Dexie {
  declare stories: Table<StoryRow, string>;
  declare revisions: Table<RevisionRow, [string, number]>;
  declare officials: Table<OfficialRow, [string, string]>;
  declare decisions: Table<Decision, string>;
  declare people: Table<PersonRow, string>;
  declare handles: Table<HandleRow, string>;
  declare meetings: Table<MeetingRow, [string, string]>;
  declare events: Table<EventRow, string>;
  declare ties: Table<TieRow, string>;
  declare documents: Table<DocumentRow, [string, string]>;
  declare bodies: Table<BodyRow, string>;
  declare suggestions: Table<SuggestionRow, string>;
  declare unindexed: Table<UnindexedRow, [string, string]>;

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
    this.version(5)
      .stores({
        revisions: '&[url+number]',
        officials: '&[url+id], [person+day]',
        people: '&id, last',
        handles: '&id, *keys, *postKeys, *bodyKeys',
        meetings: '&[url+id], event',
        events: '&id, *keys, [bodyKey+day], *places, day',
        documents: '&[url+id], day',
        bodies: '&key, place',
        texts: null,
        unindexed: '&[kind+id]',
      })
      .upgrade(toVersion5);
  }
}

export const database = new LibraryDatabase();
