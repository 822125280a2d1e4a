import {
  type Candidate,
  type Choice,
  chooseEvent,
  choosePerson,
  eventKeys,
  grow,
  nameKeys,
} from '../../linking/index.ts';
import { getAll, putAll, toldIn } from '../bulk.ts';
import { database } from '../database.ts';
import type { EventRow, MeetingRow, OfficialRow } from '../rows.ts';
import { eventsBy, reportOf } from './events.ts';
import { keysOf, peopleBy, putPeople } from './handles.ts';
import { join, membersOf } from './join.ts';
import type { Judged } from './judgements.ts';
import { appearanceOf, keepBodies, personRow } from './people.ts';
import { suggest } from './suggest.ts';

/** Whom nobody was told apart from. */
const nobody = new Set<string>();

/** So many candidates at most are weighed: a key that more share tells nothing. */
const CANDIDATES = 60;

/** `person:` or `event:` and what no other has: the time first, so that what comes together lies together in the store. */
export const freshId = (kind: 'person' | 'event'): string =>
  `${kind}:${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;

/**
 * Gives each appearance its person: one that is known, or a new one. Cost follows the namesakes, not the library.
 * @param taken persons that other officials of the story are already: nobody is told twice in one story
 * @param judged of whom the reader said that they are others
 */
export async function placeOfficials(rows: OfficialRow[], taken: Set<string>, judged: Judged): Promise<void> {
  if (rows.length === 0) return;
  const keys = [...new Set(rows.flatMap(({ name }) => nameKeys(name)))];
  const found = await peopleBy('keys', keys);
  const before = new Map(found.map((row) => [row.id, row]));
  const people = new Map(before);
  const touched = new Set<string>();
  const choices: [OfficialRow, Choice][] = [];
  for (const row of rows) {
    const own = new Set(nameKeys(row.name));
    const apart = judged.get(row.id) ?? nobody;
    const candidates = [...people.values()]
      .filter((person) => keysOf(person).some((key) => own.has(key)))
      .sort((one, other) => other.storyCount - one.storyCount)
      .slice(0, CANDIDATES)
      .map(({ id, profile }) => ({ id, profile, apart: apart.has(id) || taken.has(id) }));
    const choice = choosePerson(appearanceOf(row), candidates);
    row.person = choice.into ?? freshId('person');
    taken.add(row.person);
    touched.add(row.person);
    const known = people.get(row.person);
    const grown = personRow(row.person, grow(known?.profile ?? null, appearanceOf(row)), known);
    people.set(row.person, { ...grown, apart: [...new Set([...grown.apart, ...(known ? [] : apart)])] });
    choices.push([row, choice]);
  }
  await putPeople(
    [...touched].flatMap((id) => people.get(id) ?? []),
    before,
  );
  await putAll(database.officials, rows);
  await keepBodies(rows, before);
  const size = (id: string) => people.get(id)?.storyCount ?? 1;
  for (const [row, { doubts, also }] of choices) {
    const apart = new Set(people.get(row.person)?.apart);
    const open = doubts.filter(({ id }) => !apart.has(id));
    await suggest('people', row.person, open, size);
    await joinAll(
      row.person,
      also.filter((id) => !apart.has(id)),
    );
  }
}

/** Joins those that a new appearance has shown to be one, the smaller going over; two met in one story stay two. */
async function joinAll(own: string, others: string[]): Promise<void> {
  let into = own;
  for (const id of others) {
    const [one, other] = await getAll(database.people, [into, id]);
    if (!one || !other) continue;
    const [large, small] = other.storyCount > one.storyCount ? [other, one] : [one, other];
    if (await meetIn(small.id, large.id)) continue;
    await join('people', small.id, large.id);
    into = large.id;
  }
}

/** Whether some story tells of both. Cost follows the stories of the first. */
async function meetIn(small: string, large: string): Promise<boolean> {
  const urls = (await membersOf('people', small)).map(({ story }) => story);
  return (await toldIn(database.officials, urls)).some(({ person }) => person === large);
}

/** Reports that are the first of their event, and ids of events that were known and are told of once more. */
export interface PlacedMeetings {
  fresh: MeetingRow[];
  grown: string[];
}

/** Gives each report its event. Those of one story are different meetings. */
export async function placeMeetings(
  rows: MeetingRow[],
  taken: Set<string>,
  judged: Judged,
): Promise<PlacedMeetings> {
  const placed: PlacedMeetings = { fresh: [], grown: [] };
  if (rows.length === 0) return placed;
  const keys = [...new Set(rows.flatMap((row) => eventKeys(reportOf(row))))];
  const found = await eventsBy(keys);
  for (const row of rows) {
    const own = new Set(eventKeys(reportOf(row)));
    const apart = judged.get(row.id) ?? nobody;
    const candidates: Candidate<EventRow['profile']>[] = found
      .filter(({ keys }) => keys.some((key) => own.has(key)))
      .slice(0, CANDIDATES)
      .map(({ id, profile }) => ({ id, profile, apart: apart.has(id) || taken.has(id) }));
    const choice = chooseEvent(reportOf(row), candidates);
    row.event = choice.into ?? freshId('event');
    taken.add(row.event);
    if (choice.into) placed.grown.push(choice.into);
    else placed.fresh.push(row);
    const size = (id: string) => found.find((event) => event.id === id)?.reportCount ?? 1;
    await suggest('meetings', row.event, choice.doubts, size);
  }
  await putAll(database.meetings, rows);
  return placed;
}
