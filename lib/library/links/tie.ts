import { tiesIn } from '../../linking/index.ts';
import type { Decision } from '../../model/index.ts';
import { deleteAll, ofStory, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { MeetingRow, OfficialRow, StoryRow } from '../rows.ts';
import { said } from '../said.ts';
import type { StoryRows } from '../story-rows.ts';
import { newEvent, refreshEvent, reportOf } from './events.ts';
import { rejudge } from './join.ts';
import { apartOn, heirOf, touching } from './judgements.ts';
import { refreshPerson } from './people.ts';
import { placeMeetings, placeOfficials } from './place.ts';

/** What was written of a story before. */
export interface Before {
  officials: OfficialRow[];
  meetings: MeetingRow[];
  /** What the journal says of it. */
  journal: Decision[];
}

/** What there is of a story that was never kept. */
export const NOTHING: Before = { officials: [], meetings: [], journal: [] };

/** The rows of a story as they stand. */
export async function writtenOf(url: string): Promise<Before> {
  const [officials, meetings, journal] = await Promise.all([
    ofStory(database.officials, url).toArray(),
    ofStory(database.meetings, url).toArray(),
    touching(url),
  ]);
  return { officials, meetings, journal };
}

/** Whose the facts of a story are, by id: kept while the story is out of the library. */
export const ownersIn = ({ officials, meetings }: Before): Record<string, string> =>
  Object.fromEntries([
    ...officials.map(({ id, person }) => [id, person]),
    ...meetings.map(({ id, event }) => [id, event]),
  ]);

/**
 * Writes the officials and meetings of a story and ties what is new or changed; what is unchanged is not touched.
 * A fact keeps the person or meeting it belonged to as long as it is there.
 */
export async function tieStory({ story, officials, meetings }: StoryRows, before: Before): Promise<void> {
  await tieOfficials(story, officials, before);
  const persons = new Map(officials.map(({ id, person }) => [id, person]));
  for (const meeting of meetings)
    meeting.people = meeting.people.map((one) => ({ ...one, person: persons.get(one.official) ?? '' }));
  await tieMeetings(story, meetings, before);
}

async function tieOfficials(story: StoryRow, rows: OfficialRow[], before: Before): Promise<void> {
  const known = new Map(before.officials.map((row) => [row.id, row]));
  const fresh: OfficialRow[] = [];
  const stale = new Set<string>();
  for (const row of rows) {
    const there = known.get(row.id);
    known.delete(row.id);
    // Who was put right into another name is sought anew.
    if (there?.person && there.foldedName === row.foldedName) {
      row.person = there.person;
      if (said(there) === said(row)) continue;
      await database.officials.put(row);
      stale.add(row.person);
    } else {
      if (there?.person) stale.add(there.person);
      if (!(await backTo(story, row, stale))) fresh.push(row);
    }
  }
  await deleteAll(
    database.officials,
    [...known.keys()].map((id): [string, string] => [story.url, id]),
  );
  for (const { person } of known.values()) if (person) stale.add(person);
  const taken = new Set(rows.flatMap(({ person }) => person || []));
  await placeOfficials(fresh, taken, await apartOn(story.url, 'people', before.journal));
  for (const id of stale) await refreshPerson(id);
  if (story.was) await rejudge('people', [...taken]);
}

/** A story that comes back has its people as they were, or whom the reader merged them into meanwhile. */
async function backTo(story: StoryRow, row: OfficialRow, stale: Set<string>): Promise<boolean> {
  const was = story.was?.[row.id];
  if (!was) return false;
  row.person = await heirOf('people', was);
  await database.officials.put(row);
  stale.add(row.person);
  return true;
}

async function tieMeetings(story: StoryRow, rows: MeetingRow[], before: Before): Promise<void> {
  const known = new Map(before.meetings.map((row) => [row.id, row]));
  const fresh: MeetingRow[] = [];
  const stale = new Set<string>();
  for (const row of rows) {
    const there = known.get(row.id);
    known.delete(row.id);
    const was = there?.event || story.was?.[row.id];
    if (!was) fresh.push(row);
    else {
      row.event = there?.event || (await heirOf('meetings', was));
      if (there && said(there) === said(row)) continue;
      await database.meetings.put(row);
      stale.add(row.event);
    }
  }
  await deleteAll(
    database.meetings,
    [...known.keys()].map((id): [string, string] => [story.url, id]),
  );
  for (const { event } of known.values()) if (event) stale.add(event);
  const taken = new Set(rows.flatMap(({ event }) => event || []));
  const placed = await placeMeetings(fresh, taken, await apartOn(story.url, 'meetings', before.journal));
  for (const report of placed.fresh) await newEvent(report);
  for (const id of new Set([...stale, ...placed.grown])) await refreshEvent(id);
  if (fresh.length > 0 || stale.size > 0) await writeTies(story.url, rows, before.meetings.length > 0);
  if (story.was) await rejudge('meetings', [...taken]);
}

/** What the story says its meetings are to one another: one prepares another, one is a sitting of another. */
async function writeTies(url: string, rows: MeetingRow[], before: boolean): Promise<void> {
  const events = new Map(rows.map(({ id, event }) => [id, event]));
  if (before) await database.ties.where('url').equals(url).delete();
  const ties = tiesIn(rows.map(reportOf)).flatMap(({ from, to, kind }) => {
    const [one, other] = [events.get(from), events.get(to)];
    return one && other && one !== other
      ? [{ id: `${url} ${from} ${to}`, from: one, to: other, kind, url }]
      : [];
  });
  await putAll(database.ties, ties);
}
