import type { Role } from '../../model/index.ts';
import type { BodyRow, DocumentRow, EventRow, PersonRow, StoryRow } from '../rows.ts';
import type { Once } from './once.ts';

/** Rows as they are kept, of the tables that are shown whole. */
export interface KeptRows {
  stories: StoryRow;
  people: PersonRow;
  meetings: EventRow;
  documents: DocumentRow;
  bodies: BodyRow;
}

/** Rows as tables show them: what only saving, linking and searching need is left out of what is held in memory. */
export interface Rows {
  stories: Pick<
    StoryRow,
    'url' | 'title' | 'publishedAt' | 'day' | 'reviewed' | 'officialCount' | 'meetingCount'
  > & { outlet: string; places: readonly string[]; tags: readonly string[] };
  /** `prints`: every printed form of the name. */
  people: Omit<PersonRow, 'profile' | 'apart' | 'places'> & { prints: string[]; places: readonly string[] };
  meetings: Omit<EventRow, 'profile' | 'keys' | 'apart' | 'people' | 'places'> & {
    people: { person: string; name: string; roles: readonly Role[] }[];
    places: readonly string[];
  };
  documents: DocumentRow;
  bodies: BodyRow;
}

const shapes: { [K in keyof Rows]: (row: KeptRows[K], once: Once) => Rows[K] } = {
  stories: ({ url, title, publishedAt, day, reviewed, officialCount, meetingCount, ...row }, once) => ({
    ...{ url, title, publishedAt, reviewed, officialCount, meetingCount },
    day: once.word(day),
    outlet: once.word(row.outlet.name),
    places: once.list(row.places),
    tags: once.list(row.tags),
  }),
  people: ({ profile, apart: _, ...row }, once) => ({
    ...row,
    prints: profile.names.map(({ name }) => name),
    post: row.post && { title: once.word(row.post.title), body: once.word(row.post.body) },
    places: once.list(row.places),
    first: once.word(row.first),
    last: once.word(row.last),
  }),
  meetings: ({ profile: _, keys: __, apart: ___, people, ...row }, once) => ({
    ...row,
    kind: once.word(row.kind),
    day: once.word(row.day),
    place: once.word(row.place),
    body: once.word(row.body),
    bodyKey: once.word(row.bodyKey),
    places: once.list(row.places),
    people: people.map(({ person, name, roles }) => ({
      person: once.word(person),
      name: once.word(name),
      roles: once.list(roles),
    })),
  }),
  documents: (row, once) => ({
    ...row,
    type: once.word(row.type),
    issuer: once.word(row.issuer),
    issuedOn: once.word(row.issuedOn),
    day: once.word(row.day),
  }),
  bodies: (row) => row,
};

/** A row without what a table never shows. @param once of all rows that are held together */
export const slim = <K extends keyof Rows>(kind: K, row: KeptRows[K], once: Once): Rows[K] =>
  shapes[kind](row, once);
