import type { Table, Transaction } from 'dexie';
import { storyKey } from '../article/address/storyKey.ts';
import type { BodyRow, EventRow, HandleRow, OfficialRow, PersonRow, RevisionRow, StoryRow } from './rows.ts';

/** `2031-04-05T10:00` of version 1 was Vietnam's time without saying so. */
const zoned = (at: string | null) => (at && /T\d{2}:\d{2}$/.test(at) ? `${at}+07:00` : at);

/** Version 2: stories are found by any of their addresses; articles say section, zone, change and writing. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<StoryRow>('stories')
    .toCollection()
    .modify((row) => {
      row.key = storyKey(row.url);
      row.publishedAt = zoned(row.publishedAt);
    });
  await transaction
    .table<OfficialRow>('officials')
    .toCollection()
    .modify((row) => {
      row.publishedAt = zoned(row.publishedAt);
    });
  await transaction
    .table<RevisionRow>('revisions')
    .toCollection()
    .modify((row) => {
      row.article = {
        ...row.article,
        section: null,
        publishedAt: zoned(row.article.publishedAt),
        updatedAt: null,
        postingTimes: [],
        writing: 'unicode',
      };
    });
}

/** Version 3: stories are tied to one another. That is done story by story afterwards (`catchUp`); here they are only marked. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await transaction
    .table<StoryRow & { searchText?: string }>('stories')
    .toCollection()
    .modify((row) => {
      delete row.searchText;
      Object.assign(row, {
        day: (row.publishedAt ?? row.savedAt).slice(0, 10),
        reviewed: false,
        tags: [],
        places: [],
        linked: 0,
      });
    });
  await transaction
    .table<OfficialRow>('officials')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { person: '', day: (row.publishedAt ?? '').slice(0, 10) });
    });
}

/** Version 4: what is searched holds its sentences. `catchUp` writes it anew, story by story. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  await transaction.table('texts').clear();
}

/** Version 5: what people are found by stands beside them, and what is searched in a database of its own (`noteAllIfLost`). */
export async function toVersion5(transaction: Transaction): Promise<void> {
  const people: (PersonRow & HandleRow)[] = await transaction.table('people').toArray();
  await transaction
    .table<HandleRow>('handles')
    .bulkAdd(people.map(({ id, keys, postKeys, bodyKeys }) => ({ id, keys, postKeys, bodyKeys })));
  await without(transaction.table<PersonRow>('people'), ['keys', 'postKeys', 'bodyKeys', 'words']);
  await without(transaction.table<EventRow>('events'), ['persons', 'words']);
  await without(transaction.table<BodyRow>('bodies'), ['words']);
}

/** Takes what is no longer kept out of the rows of a table. */
async function without<T extends object>(table: Table<T>, fields: readonly string[]): Promise<void> {
  await table.toCollection().modify((row) => {
    for (const field of fields) delete (row as Record<string, unknown>)[field];
  });
}
