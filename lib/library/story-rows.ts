import { storyKey } from '../article/address/storyKey.ts';
import { bodyOf } from '../linking/index.ts';
import type { Outlet } from '../model/index.ts';
import { foldName } from '../vietnamese/forms.ts';
import { factsOf, type Reviewed, type ReviewedOfficial } from './review/index.ts';
import type { DocumentRow, MeetingRow, OfficialRow, RevisionRow, StoryRow } from './rows.ts';

/** Version of the linking and of what search reads: stories written by an older one are written anew, one by one. */
export const LINKING = 2;

/** So many names of others are kept with an appearance. */
const COMPANY = 12;

/** All rows that follow from one story as the reader left it. Persons and events are still to be filled in. */
export interface StoryRows {
  story: StoryRow;
  officials: OfficialRow[];
  meetings: MeetingRow[];
  documents: DocumentRow[];
}

export type Dates = Pick<StoryRow, 'savedAt' | 'removedAt' | 'was'>;

/** What nobody rejected. */
const standing = <T extends { state: string }>(facts: T[]) =>
  facts.filter(({ state }) => state !== 'rejected');

/** Where the bodies that a story leaves open belong: the outlet's province, else its host. */
export const homeOf = ({ province, host }: Outlet): string => province ?? host;

/** The rows of a story; one that is out of the library has none but its own. */
export function storyRows({ url, number, article }: RevisionRow, record: Reviewed, dates: Dates): StoryRows {
  const officials = standing(record.officials);
  const meetings = standing(record.meetings);
  const documents = standing(record.documents);
  const { title, outlet, publishedAt } = article;
  const day = (publishedAt ?? dates.savedAt).slice(0, 10);
  const facts = factsOf(record);
  const story: StoryRow = {
    ...{ url, key: storyKey(url), title, outlet, publishedAt, day, revision: number, ...dates },
    officialCount: officials.length,
    meetingCount: meetings.length,
    documentCount: documents.length,
    reviewed: facts.length > 0 && facts.every(({ state }) => state !== 'suggested'),
    tags: [...new Set([...record.story.tags, ...facts.flatMap(({ tags }) => tags)])],
    places: placesOf(officials, outlet, day),
    linked: LINKING,
  };
  if (dates.removedAt) return { story, officials: [], meetings: [], documents: [] };
  const names = officials.map(({ name }) => name);
  const common = { url, storyTitle: title, day };
  return {
    story,
    officials: officials.map(({ id, name, positions }) => ({
      ...{ ...common, id, name, foldedName: foldName(name), outlet, publishedAt, person: '' },
      positions: positions.map(({ title, body, former }) => ({ title, body, former })),
      company: names.filter((other) => other !== name).slice(0, COMPANY),
    })),
    meetings: meetings.map((meeting) => {
      const { id, name, kind, status, date, partOfDay, place, body, term, ordinal, main } = meeting;
      const people = meeting.people.map((one) => ({ ...one, person: '' }));
      return {
        ...{ ...common, id, name, kind, status, date, partOfDay, place, body, term, ordinal, main },
        ...{ people, outlet, event: '' },
      };
    }),
    documents: documents.map(({ id, type, number, issuer, issuedOn }) => {
      return { ...common, id, key: foldName(`${type ?? ''} ${number}`), type, number, issuer, issuedOn };
    }),
  };
}

/** The outlet's province and those that the officials' bodies belong to. */
function placesOf(officials: ReviewedOfficial[], outlet: Outlet, day: string): string[] {
  const told = officials.flatMap(({ positions }) =>
    positions.flatMap(({ body }) => bodyOf(body, homeOf(outlet), day)?.place || []),
  );
  return [...new Set([...(outlet.province ? [outlet.province] : []), ...told.map(capitals)])];
}

/** `cần thơ` → `Cần Thơ`. */
export const capitals = (folded: string): string =>
  folded.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
